import { Fragment, type ReactNode } from 'react'
import type { Reference } from '@/clinical/exercise'
import { sourceId } from './source-id'

/**
 * Turns the names of sources in square brackets, "[NICE NG59; NHS sciatica]", into jump links to the page's list of
 * sources. Brackets that name anything else stay as they are.
 */
export function cited(text: string, references: readonly Reference[]): ReactNode {
  const labels = new Set(references.map(({ label }) => label))
  const parts = text.split(/\s*\[([^\][]+)\]/)
  if (parts.length === 1) return text
  // Every second part stood in brackets.
  return parts.map((part, index) => {
    if (index % 2 === 0) return part
    const names = part.split(';').map((name) => name.trim())
    return names.every((name) => labels.has(name)) ? <Citation key={index} labels={names} /> : ` [${part}]`
  })
}

/** `cited` for the sources of one page, for those who draw many texts. */
export function citing({ references }: { references: readonly Reference[] }): (text: string) => ReactNode {
  return (text) => cited(text, references)
}

/** The name of a source, as a jump link when the page lists it. */
export function SourceName({ label, references }: { label: string; references: readonly Reference[] }) {
  const isListed = references.some((reference) => reference.label === label)
  return isListed ? <a href={`#${sourceId(label)}`}>{label}</a> : label
}

function Citation({ labels }: { labels: readonly string[] }) {
  return (
    <span className="cite">
      {' ['}
      {labels.map((label, index) => (
        <Fragment key={index}>
          {index === 0 ? '' : '; '}
          <a href={`#${sourceId(label)}`}>{label}</a>
        </Fragment>
      ))}
      {']'}
    </span>
  )
}
