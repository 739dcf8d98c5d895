'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { noteMissing, useMissing, type MissingField } from './missing-list'

/**
 * Above a document that could not be published: all that is missing, until somebody tries again. The marks at the fields
 * go away with the next save by itself, and those in other tabs are not seen.
 */
export function Missing() {
  const { collectionSlug, id } = useDocumentInfo()
  const document = `${collectionSlug}/${id}`
  const fields = useMissing(document)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [fields])
  useEffect(() => () => noteMissing(document, []), [document])
  if (fields.length === 0) return null
  return (
    <section className="missing" aria-labelledby="missing-heading">
      <h2 id="missing-heading" ref={heading} tabIndex={-1}>
        Before patients can see this
      </h2>
      <ul>
        {fields.map((field) => (
          <li key={field.path}>
            <button onClick={() => void goTo(field)} type="button">
              {field.tab === null ? field.label : `${field.tab}: ${field.label}`}
            </button>
            <span>{field.message}</span>
          </li>
        ))}
      </ul>
      <p>Then publish again. What you have written is kept as a draft.</p>
    </section>
  )
}

/** Opens the tab of a field and goes to it, or as near to it as is drawn: a row may be closed. */
async function goTo({ path, tab }: MissingField): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  if (tab !== null) buttons.find(({ textContent }) => textContent.startsWith(tab))?.click()
  for (let tries = 0; tries < 40; tries += 1) {
    const field = placesOf(path).flatMap((place) => document.querySelector<HTMLElement>(place) ?? [])[0]
    if (field) {
      field.scrollIntoView({ block: 'center' })
      const inside = field.matches(TYPED_IN) ? field : field.querySelector<HTMLElement>(TYPED_IN)
      inside?.focus({ preventScroll: true })
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const TYPED_IN = 'input, textarea, [contenteditable="true"], button'

/** Selectors for the field at a path, and for the list or group around it. */
function placesOf(path: string): string[] {
  const parts = path.split('.')
  return parts.flatMap((_, index) => {
    const outer = parts.slice(0, parts.length - index)
    return [`#field-${CSS.escape(outer.join('__'))}`, `[data-field-path="${CSS.escape(outer.join('.'))}"]`]
  })
}
