'use client'

import { useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Names a document that has no title yet; Payload would show its key in the database. */
export function NameUntitled() {
  const { id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const { t } = useTranslation()
  useEffect(() => {
    if (id === undefined || title !== String(id)) return
    // Payload sets the title too, after this effect.
    const timer = setTimeout(() => setDocumentTitle(t('general:untitled')))
    return () => clearTimeout(timer)
  }, [id, setDocumentTitle, t, title])
  return null
}
