'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

/** On a document that another practice lends: says so, and takes it off the own website when asked. */
export function BorrowedNotice() {
  const { collectionSlug, id, savedDocumentData } = useDocumentInfo()
  const { selectedTenantID: site } = useTenantSelection()
  const [stopped, setStopped] = useState(false)
  const borrowers: unknown = savedDocumentData?.sharedWith
  const isBorrowed = site !== savedDocumentData?.site && Array.isArray(borrowers) && borrowers.includes(site)
  if (!isBorrowed || stopped) return null

  const stop = async () => {
    if (!window.confirm('Stop showing this on your website? Its owner keeps it.')) return
    const response = await fetch(`/api/${collectionSlug}/${id}/stop-borrowing`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ site }),
    })
    const answer = (await response.json()) as { message?: string; errors?: { message: string }[] }
    if (!response.ok) return void toast.error(answer.errors?.[0]?.message ?? 'That did not work. Try again.')
    toast.success(answer.message ?? 'Your practice no longer shows this.')
    setStopped(true)
  }
  return (
    <div className="borrowed-notice">
      <span>Another practice shares this with you. You can read it, and use it in your guides.</span>
      <Button buttonStyle="secondary" size="small" onClick={stop}>
        Stop showing it
      </Button>
    </div>
  )
}
