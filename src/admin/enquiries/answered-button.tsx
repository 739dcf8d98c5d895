'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

/** Says that an enquiry was answered, or takes it back. */
export function AnsweredButton({ id, isAnswered }: { id: string; isAnswered: boolean }) {
  const [isBusy, setBusy] = useState(false)
  const mark = async () => {
    setBusy(true)
    const response = await fetch(`/api/enquiries/${id}/state`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ state: isAnswered ? 'read' : 'answered' }),
    }).catch(() => null)
    if (response?.ok) return window.location.reload()
    toast.error('This could not be saved. Please try again.')
    setBusy(false)
  }
  return (
    <div className="enquiry__state">
      {isAnswered && <p>This enquiry was answered.</p>}
      <Button
        buttonStyle={isAnswered ? 'secondary' : 'primary'}
        disabled={isBusy}
        margin={false}
        onClick={mark}
      >
        {isAnswered ? 'Not answered after all' : 'I have answered this'}
      </Button>
    </div>
  )
}
