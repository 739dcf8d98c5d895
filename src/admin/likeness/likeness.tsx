'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Likeness } from '@/content/likeness-report'

/** Tells above an area that its text stands on another page as well, and what that means. Asks again after each save. */
export function LikenessNotice() {
  const { id, lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const alike = useLikeness(
    id === undefined ? null : String(id),
    `${lastUpdateTime} ${String(savedDocumentData?.updatedAt)}`,
  )
  if (!alike) return null
  const { page, percent, sentence, keptOut } = alike
  const other = page ? <a href={page.address}>the page about {page.place}</a> : 'a page of another practice'
  return (
    <section className="likeness" aria-labelledby="likeness-heading">
      <h2 id="likeness-heading">
        {keptOut === 'this'
          ? 'Search engines are not shown this page'
          : 'Another page says the same as this one'}
      </h2>
      <p>
        {percent}% of this text also stands on {other}.{' '}
        {keptOut === 'this'
          ? 'Patients can read it, but the older of two pages that are alike is the one that is found. Write what is true only here: below 40% this page is shown again by itself.'
          : 'It is the newer one, so search engines are not shown that page.'}
      </p>
      {sentence !== null && (
        <p>
          Most alike: <q>{sentence}</q>
        </p>
      )}
    </section>
  )
}

function useLikeness(id: string | null, savedAt: string): Likeness | null {
  const [alike, setAlike] = useState<Likeness | null>(null)
  useEffect(() => {
    let isGone = false
    const look = async () => {
      if (id === null) return
      const response = await fetch(`/api/likeness/${id}`).catch(() => null)
      const found = response?.ok ? ((await response.json()) as Likeness | null) : null
      if (!isGone) setAlike(found)
    }
    void look()
    return () => {
      isGone = true
    }
  }, [id, savedAt])
  return alike
}
