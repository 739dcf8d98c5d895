import fc from 'fast-check'
import type { RequestLine, Route } from '@/sites/route-request'
import { routeRequest } from '@/sites/route-request'
import type { SiteDirectory, SiteEntry } from '@/sites/site-directory'

/** Practices of these tests, by host. */
export const sites: Record<string, SiteEntry> = {
  'moorlands.localhost': site('moorlands', 'live'),
  'leek.example': site('moorlands', 'live'),
  'xn--mnchen-3ya.example': site('muenchen', 'live'),
  'www.leek.example': {
    ...site('moorlands', 'live'),
    hosts: ['leek.example', 'www.leek.example', 'copy.localhost'],
  },
  'copy.localhost': {
    ...site('moorlands', 'live'),
    hosts: ['leek.example', 'www.leek.example', 'copy.localhost'],
  },
  'draft.example': site('new-practice', 'draft'),
  'closed.example': site('old-practice', 'archived'),
}
const directory: SiteDirectory = { findSiteByHost: (host) => sites[host] ?? null }

function site(slug: string, status: SiteEntry['status']): SiteEntry {
  return { id: slug, slug, status, hosts: [] }
}

/** Where a request goes; a public host of a live practice unless another is named. */
export function route(
  url: string,
  hostHeader: string | null = 'leek.example',
  other: Partial<RequestLine> = {},
): Route {
  return routeRequest({ method: 'GET', url, hostHeader, directory, adminHost: 'localhost', ...other })
}

export const refused = (status: number) => ({ kind: 'refuse', status })

/** What the application gets to see of a request. */
export function describeReach(answer: Route): string {
  return 'url' in answer && answer.kind !== 'island' ? answer.url : 'nothing'
}

/** Texts that try to reach what they should not. */
export const anyUrl = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webPath().map((path) => `/${path}`),
  fc
    .array(
      fc.constantFrom(
        ...['/', '//', '\\', '%2f', '%5c', '.', '..', '%2e', '%2E%2e', '%25', '%00', '?', '#', ';', ':', '@'],
        ...['admin', 'ADMIN', 'api', 'graphql', 'preview', 'sites', 'moorlands', 'cheshire-east', 'guides'],
        ...[
          '_next',
          'static',
          'image',
          '__nextjs',
          '%61dmin',
          '%73ites',
          'nxtPsite=x',
          'search',
          'q=1',
          'forms',
          'coverage',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => `/${parts.join('')}`),
)
