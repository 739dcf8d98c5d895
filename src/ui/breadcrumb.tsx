export type Link = { label: string; href: string }

/** The way from the home page to this page. The page itself is named by its heading, so it is not repeated here. */
export function Breadcrumb({ items }: { items: readonly Link[] }) {
  if (items.length === 0) return null
  return (
    <nav className="breadcrumb" aria-label="Breadcrumb">
      <ol>
        {items.map(({ label, href }, index) => (
          <li key={index}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
