import type { Link } from './breadcrumb'
import { ContactDetails, type Contact } from './contact-details'

/** How to reach the practice, the small menu and what the law asks for, on every page in the same place. */
export function SiteFooter({
  name,
  strapline,
  contact,
  links,
  legalText,
}: {
  name: string
  strapline: string | null
  contact: Contact
  links: readonly Link[]
  legalText: string | null
}) {
  return (
    <footer className="site-footer">
      <div>
        <h2>{name}</h2>
        {strapline ? <p>{strapline}</p> : null}
        <ContactDetails contact={contact} />
      </div>
      {links.length > 0 ? (
        <nav aria-label="More about this website">
          <ul>
            {links.map(({ label, href }, index) => (
              <li key={index}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {legalText ? <p>{legalText}</p> : null}
    </footer>
  )
}
