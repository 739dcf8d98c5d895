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
import type { FormState } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { labelOf, namesIn, tabOf } from './field-labels'
import { noteMissing, type MissingField } from './publishing/missing-list'
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
  const { dispatchFields, getFields, submit } = useForm()
  const { config, getEntityConfig } = useConfig()
  const latest = useRef(publish)
  latest.current = publish
  return latest

  async function publish() {
    if (uploadStatus === 'uploading') return
    const document = `${collectionSlug}/${id}`
    noteMissing(document, [])
    // What was refused before may have been put right in another field.
    dispatchFields({ type: 'UPDATE_MANY', formState: unmarked(getFields()) })
    const result = await submit({
      action: `${config.routes.api}/${document}?depth=0`,
      overrides: { _status: 'published' },
      // The browser knows only part of what is missing: all of it is told at once, by the server.
      skipValidation: true,
    })
    if (!result?.res || !('ok' in result.res) || !result.res.ok) {
      noteMissing(document, await refused())
      return
    }
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  }

  /** The form marks its fields a moment after it has the answer. */
  async function refused(): Promise<MissingField[]> {
    const fields = getEntityConfig({ collectionSlug: collectionSlug ?? '' })?.fields ?? []
    for (let looks = 0; looks < 20; looks += 1) {
      const marked = Object.entries(getFields()).filter(([, field]) => isMarked(field))
      if (marked.length > 0) {
        const order = namesIn(fields)
        const placeOf = (path: string) => order.indexOf(path.split('.')[0] ?? '')
        marked.sort(([one], [other]) => placeOf(one) - placeOf(other))
        return marked.map(([path, { errorMessage }]) => ({
          path,
          tab: tabOf(fields, path),
          label: labelOf(fields, path, null) ?? path,
          message: errorMessage ?? '',
        }))
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return []
  }
}

function isMarked({ errorMessage, valid }: FormField): boolean {
  return valid === false && Boolean(errorMessage)
}

function unmarked(fields: FormState): FormState {
  const marked = Object.entries(fields).filter(([, { valid }]) => valid === false)
  return Object.fromEntries(
    marked.map(([path, field]) => [path, { ...field, errorMessage: undefined, valid: true }]),
  )
}

type FormField = FormState[string]
