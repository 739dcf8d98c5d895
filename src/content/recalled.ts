import type { Payload } from 'payload'
import type { PlannedPage, Recalled, Redirect } from '@/sites/site-state'
import type { SiteModel } from './models'

/**
 * The addresses of a site whose pages were recalled. What is public again does not count, nor does an address that
 * another page has taken since, or that an editor leads elsewhere.
 */
export async function recalledOf({
  payload,
  site,
  pages,
  redirects,
}: {
  payload: Payload
  site: Pick<SiteModel, 'id'>
  pages: readonly PlannedPage[]
  redirects: Record<string, Redirect>
}): Promise<Record<string, Recalled>> {
  const { docs } = await payload.find({
    collection: 'recalls',
    depth: 0,
    // For the publisher, which acts for nobody.
    overrideAccess: true,
    pagination: false,
    sort: 'recalledAt',
    where: { and: [{ site: { equals: site.id } }, { endedAt: { exists: false } }] },
  })
  const answered = new Set([...pages.map(({ path }) => path), ...Object.keys(redirects)])
  const visible = new Set(pages.map(({ document }) => document))
  return Object.fromEntries(
    docs
      .filter(({ document }) => !visible.has(document))
      .flatMap(({ addresses, recalledAt }) =>
        (addresses ?? [])
          .filter(({ path }) => !answered.has(path))
          .map(({ path }) => [path, { at: recalledAt }] as const),
      ),
  )
}
