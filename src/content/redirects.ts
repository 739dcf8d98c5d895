import type { Payload } from 'payload'
import type { PlannedPage, Redirect } from '@/sites/site-state'
import { loadDocuments } from './documents'
import { hrefOf } from './href'
import type { SiteModel } from './models'
import { createSiteReader } from './site-reader'

/**
 * Where old addresses of a site lead, by the path where each starts: what its editors redirect, and what followed when
 * a page changed its address. Chains become one step. What leads to nothing public is left out, and so is what leads
 * in a circle.
 */
export async function redirectsOf({
  payload,
  site,
  pages,
}: {
  payload: Payload
  site: SiteModel
  pages: readonly PlannedPage[]
}): Promise<Record<string, Redirect>> {
  const reader = createSiteReader({ payload, viewer: { kind: 'patient' }, site })
  const docs = await reader.find('redirects')
  const documents = await loadDocuments(
    reader,
    docs.map((doc) => ({ collection: 'redirects' as const, doc })),
  )
  const steps = new Map(
    docs.flatMap(({ from, to, permanent }) => {
      const href = hrefOf(to, documents, site.contact.telephone)
      return href ? [[from, { to: ownPath(href, site.home), status: permanent === false ? 302 : 301 }]] : []
    }),
  )
  const inUse = new Set(pages.map(({ path }) => path))
  return Object.fromEntries(
    [...steps].flatMap(([from, { status }]) => {
      const to = endOf({ from, steps, inUse })
      return to === null ? [] : [[from, { to, status } as Redirect]]
    }),
  )
}

/** The path of an address on the site's own host; every other address as it is. */
function ownPath(href: string, home: string): string {
  if (href.startsWith('/')) return href
  const url = new URL(href)
  return url.origin === new URL(home, 'https://none.invalid').origin && !url.search && !url.hash
    ? url.pathname.replace(/(.)\/$/, '$1')
    : href
}

/** An address with a page is an end: there, the page is shown and no redirect is asked. */
function endOf({
  from,
  steps,
  inUse,
}: {
  from: string
  steps: Map<string, { to: string }>
  inUse: Set<string>
}): string | null {
  const seen = new Set([from])
  let at = from
  for (;;) {
    const to = steps.get(at)?.to
    if (to === undefined) return at
    if (inUse.has(to)) return to === from ? null : to
    if (seen.has(to)) return null
    seen.add(to)
    at = to
  }
}
