import type { Link } from './breadcrumb'
import { Picture, type PictureSource } from './picture'
import { telephoneHref } from './telephone'

/** The practice's name and its menu, the same on every page, complete without scripts and on 320 pixels. */
export function SiteHeader({
  name,
  logo,
  home,
  navigation,
  telephone,
}: {
  name: string
  logo: PictureSource | null
  home: string
  navigation: readonly Link[]
  telephone: string | null
}) {
  return (
    <header className="site-header">
      <div className="site-header-name">
        <a href={home} className="site-name">
          {logo ? <Picture picture={{ ...logo, alt: '' }} sizes="3.5rem" eager className="site-logo" /> : null}
          <span>{name}</span>
        </a>
        {telephone ? (
          <a className="site-phone" href={telephoneHref(telephone)}>
            <span>Call</span> {telephone}
          </a>
        ) : null}
      </div>
      {navigation.length > 0 ? (
        <nav aria-label="Main">
          <ul className="site-menu">
            {navigation.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  )
}
