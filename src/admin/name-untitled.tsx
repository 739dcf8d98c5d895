'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Names a document that has no title yet; Payload would show its key in the database, or brackets. */
export function NameUntitled() {
  const { docConfig, id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { i18n, t } = useTranslation()
  const untitled = t('general:untitled')
  const kind = docConfig && 'labels' in docConfig ? docConfig.labels.singular : null
  const name =
    id === undefined && kind ? t('general:newLabel', { label: getTranslation(kind, i18n) }) : untitled
  useEffect(() => {
    if (title !== `[${untitled}]` && title !== String(id)) return
    // Payload sets the title too, after this effect.
    const timer = setTimeout(() => setDocumentTitle(name))
    return () => clearTimeout(timer)
  }, [id, name, setDocumentTitle, title, untitled])
  return null
}
