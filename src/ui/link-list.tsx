import type { Link } from './breadcrumb'

/** Links in rows, big enough for a thumb. Nothing at all when there are none. */
export function LinkList({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null
  return (
    <ul className="links">
      {links.map(({ label, href }, index) => (
        <li key={index}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
