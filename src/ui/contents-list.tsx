export type ContentsEntry = { id: string; text: string; parts?: readonly ContentsEntry[] }

/**
 * Jump links to the parts of a long page. On a phone it folds away, so that the list does not stand between the reader
 * and the first part; where there is room beside the text it stays open. Both without scripts.
 */
export function ContentsList({ entries }: { entries: readonly ContentsEntry[] }) {
  if (entries.length < 2) return null
  return (
    <nav className="contents" aria-label="On this page">
      <details>
        <summary>On this page</summary>
        <Entries entries={entries} />
      </details>
    </nav>
  )
}

function Entries({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <ol>
      {entries.map(({ id, text, parts = [] }) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
          {parts.length > 0 ? <Entries entries={parts} /> : null}
        </li>
      ))}
    </ol>
  )
}
