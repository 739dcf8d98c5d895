import type { ContentsEntry } from './contents-list'

/** The few places in a long page that most readers came for, big enough for a thumb. Nothing when there are none. */
export function JumpLinks({ entries }: { entries: readonly ContentsEntry[] }) {
  if (entries.length === 0) return null
  return (
    <ul className="jumps">
      {entries.map(({ id, text }) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
