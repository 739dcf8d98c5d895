import { isLocalHost } from './normalise-host'

/** Every kind of page on a practice's domain, and what its address needs to know. */
export type PageTarget =
  | { page: 'home' | 'guides' | 'exercises' | 'authors' | 'areas' | 'services' | 'search' | 'plan' }
  | { page: 'guide' | 'exercise' | 'author' | 'service' | 'page'; slug: string }
  | { page: 'county'; county: string }
  | { page: 'area'; county: string; place: string }

/** What an address needs to know about a practice. */
export type SiteHosts = { hosts: readonly { host: string; primary?: boolean | null }[] }

/** The path of a page on its practice's domain, such as `/guides/sciatica-exercises`; never a trailing slash. */
export function pathOf(target: PageTarget): string {
  const segments: readonly string[] = segmentsOf(target)
  return `/${segments.map(encodeURIComponent).join('/')}`
}

/**
 * The public address of a path on a practice's primary host (the first host when none is marked).
 * Hosts below `localhost` take protocol and port of the admin's address, as they are served by the same
 * process; every other host is public, so https without a port. A practice that has no host yet has no public
 * address: the path comes back alone.
 */
export function absoluteUrl(site: SiteHosts, path: string, adminUrl: string): string {
  const host = primaryHost(site)
  if (host === null) return path
  if (!isLocalHost(host)) return `https://${host}${path}`

  const { protocol, port } = new URL(adminUrl)
  return `${protocol}//${host}${port === '' ? '' : `:${port}`}${path}`
}

/** The host that stands in a practice's public addresses, or null when it has none. */
export function primaryHost(site: SiteHosts): string | null {
  return (site.hosts.find(({ primary }) => primary) ?? site.hosts[0])?.host ?? null
}

/** Where the admin's origin shows a page of a practice with its drafts. */
export function previewPath(siteSlug: string, path: string): string {
  return `/preview/${encodeURIComponent(siteSlug)}${path === '/' ? '' : path}`
}

function segmentsOf(target: PageTarget): string[] {
  switch (target.page) {
    case 'home':
      return []
    case 'guides':
    case 'exercises':
    case 'authors':
    case 'areas':
    case 'services':
    case 'search':
    case 'plan':
      return [target.page]
    case 'guide':
      return ['guides', target.slug]
    case 'exercise':
      return ['exercises', target.slug]
    case 'author':
      return ['authors', target.slug]
    case 'service':
      return ['services', target.slug]
    case 'page':
      return [target.slug]
    case 'county':
      return ['areas', target.county]
    case 'area':
      return ['areas', target.county, target.place]
  }
}
