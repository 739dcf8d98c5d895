'use client'

import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { readCode } from '@/postcodes/code-list'

/**
 * Says below a postcode what is wrong with it as soon as somebody stops typing: drafts are saved as they are, so the
 * form itself would say so only when it is published.
 */
export function CodeProblem({ path }: { path: string }) {
  const { showError, value } = useField<string>({ path })
  const settled = useSettled(value ?? '')
  const read = settled.trim() === '' ? null : readCode(settled)
  return (
    <p className="code-problem" role="status">
      {read && 'problem' in read && settled === value && !showError ? read.problem : null}
    </p>
  )
}

/** A text as it was when nobody had changed it for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

const PAUSE_MS = 800
