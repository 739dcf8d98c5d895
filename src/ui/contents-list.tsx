export type ContentsEntry = { id: string; text: string; parts?: readonly ContentsEntry[] }

/**
 * Jump links to the parts of a long page. On a phone it folds away, so that the list does not stand between the reader
 * and the first part, and a link that stays in sight leads back to it; where there is room beside the text it stays
 * open. All without scripts.
 */
export function ContentsList({ entries }: { entries: readonly ContentsEntry[] }) {
  if (entries.length < 2) return null
  return (
    <nav className="contents" aria-label="On this page">
      <details>
        <summary>On this page</summary>
        <Entries entries={entries} id="contents" />
      </details>
    </nav>
  )
}

/** The way back to the contents, from wherever in the page. A browser that can, opens them there. */
export function ToContents() {
  return (
    <a className="to-contents" href="#contents">
      Contents
    </a>
  )
}

function Entries({ entries, id }: { entries: readonly ContentsEntry[]; id?: string }) {
  return (
    <ol id={id}>
      {entries.map(({ id: mark, text, parts = [] }) => (
        <li key={mark}>
          <a href={`#${mark}`}>{text}</a>
          {parts.length > 0 ? <Entries entries={parts} /> : null}
        </li>
      ))}
    </ol>
  )
}
