'use client'

import {
  Button,
  PopupList,
  PublishButton as PayloadPublishButton,
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { noteForm, settled } from './settled'

/**
 * "Publish changes", for every collection with drafts. Unlike Payload's own button it never misses a press, and what was
 * typed just before is part of what is published: it waits until the form has taken it in and saved it by itself.
 */
export function PublishButton() {
  const { hasPublishedDoc, hasPublishPermission, id, unpublishedVersionCount } = useDocumentInfo()
  const { disabled } = useForm()
  const { t } = useTranslation()
  const { toggleModal } = useModal()
  const initializing = useFormInitializing()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const [waiting, setWaiting] = useState(false)
  const publish = usePublish()
  useReport()

  const press = async () => {
    if (waiting) return
    setWaiting(true)
    await settled()
    await publish.current()
    setWaiting(false)
  }

  if (!hasPublishPermission) return null
  const hasChanges = modified || unpublishedVersionCount > 0 || !hasPublishedDoc
  const canPublish = hasChanges && !initializing && !processing && !disabled
  return (
    <div className="publish-button">
      <Button
        disabled={!canPublish}
        enableSubMenu
        id="publish"
        onClick={() => void press()}
        size="medium"
        SubMenuPopupContent={({ close }) => (
          <PopupList.ButtonGroup>
            <PopupList.Button
              id="set-time"
              onClick={() => {
                toggleModal(`schedule-publish-${id}`)
                close()
              }}
            >
              {t('version:schedulePublish')}
            </PopupList.Button>
          </PopupList.ButtonGroup>
        )}
        type="button"
      >
        {waiting ? t('version:publishing') : t('version:publishChanges')}
      </Button>
      {/* Payload keeps the window for a set time, and Ctrl+S, inside its own button. */}
      <div hidden>
        <PayloadPublishButton />
      </div>
    </div>
  )
}

/** Tells how the form stands, for all who wait for it. */
function useReport(): void {
  const [fields] = useAllFormFields()
  const isSaving = useFormBackgroundProcessing()
  const isModified = useFormModified()
  const isUnsaved = isModified || isSaving
  useEffect(() => noteForm({ isUnsaved }), [fields, isUnsaved])
  useEffect(() => () => noteForm({ isUnsaved: false }), [])
}

/** Always the latest: while somebody waits, the form is drawn anew. */
function usePublish() {
  const {
    collectionSlug,
    id,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
    uploadStatus,
  } = useDocumentInfo()
  const { submit } = useForm()
  const { routes } = useConfig().config
  const latest = useRef(publish)
  latest.current = publish
  return latest

  async function publish() {
    if (uploadStatus === 'uploading') return
    const result = await submit({
      action: `${routes.api}/${collectionSlug}/${id}?depth=0`,
      overrides: { _status: 'published' },
    })
    if (!result?.res || !('ok' in result.res) || !result.res.ok) return
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  }
}
