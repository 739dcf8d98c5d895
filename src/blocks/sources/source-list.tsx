import type { Reference } from '@/clinical/exercise'
import { ukDate } from '@/ui/uk-date'
import { sourceId } from './source-id'

/**
 * Numbered sources with publisher, link and the day on which each was read, so that a reader can check them. A day on
 * which all were read stands once.
 */
export function SourceList({ references }: { references: readonly Reference[] }) {
  const days = references.map(({ accessedOn }) => ukDate(accessedOn))
  const [day] = days
  const isOneDay = days.length > 1 && days.every((each) => each === day)
  return (
    <>
      <ol className="source-list">
        {references.map(({ label, title, publisher, url }, index) => (
          <li key={label} id={sourceId(label)}>
            <b>{label}</b> {url ? <a href={url}>{title}</a> : title}. {publisher}.
            {isOneDay || !days[index] ? '' : ` Read on ${days[index]}.`}
          </li>
        ))}
      </ol>
      {isOneDay && day ? <p className="note">All read on {day}.</p> : null}
    </>
  )
}
