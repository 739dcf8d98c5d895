import type { ReactNode } from 'react'
import type { Link } from './breadcrumb'
import { Picture, type PictureSource } from './picture'
import { telephoneHref } from './telephone'

/** The practice's name and its menu, the same on every page, complete without scripts and on 320 pixels. */
export function SiteHeader({
  name,
  logo,
  navigation,
  telephone,
  children,
}: {
  name: string
  logo: PictureSource | null
  navigation: readonly Link[]
  telephone: string | null
  /** Banners, above everything else. */
  children?: ReactNode
}) {
  return (
    <header>
      {children}
      <div className="site-header">
        <a href="/" className="site-name">
          {logo ? (
            <Picture picture={{ ...logo, alt: '' }} sizes="3.5rem" eager className="site-logo" />
          ) : null}
          <span>{name}</span>
        </a>
        {telephone ? (
          <a className="site-phone" href={telephoneHref(telephone)}>
            {`Call ${telephone}`}
          </a>
        ) : null}
        <nav aria-label="Main">
          <ul>
            {[...navigation, { label: 'Search', href: '/search' }].map(({ label, href }, index) => (
              <li key={index}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
