import type { Link } from './breadcrumb'

/** Links in rows, big enough for a thumb. Nothing at all when there are none. */
export function LinkList({ links }: { links: readonly (Link & { note?: string | null })[] }) {
  if (links.length === 0) return null
  return (
    <ul className="links">
      {links.map(({ label, href, note }, index) => (
        <li key={index}>
          <a href={href}>
            {label}
            {note ? <span className="note"> {note}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
