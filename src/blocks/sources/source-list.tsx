import type { Reference } from '@/clinical/exercise'
import { ukDate } from '@/ui/uk-date'
import { sourceId } from './source-id'

/** Numbered sources with publisher, link and the day on which each was read, so that a reader can check them. */
export function SourceList({ references }: { references: readonly Reference[] }) {
  return (
    <ol className="source-list">
      {references.map(({ label, title, publisher, url, accessedOn }) => {
        const read = ukDate(accessedOn)
        return (
          <li key={label} id={sourceId(label)}>
            {url ? <a href={url}>{title}</a> : title}.{' '}
            <span className="note">
              {publisher}. Cited as “{label}”.{read ? ` Read on ${read}.` : ''}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
