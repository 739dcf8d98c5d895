import { idOf } from '@/access/payload'
import type { PublishCheck } from '@/fields/refuse-unready'
import type { Page } from '@/payload-types'

/** Two published home pages would leave it to chance which one patients see. */
export const onlyHome: PublishCheck<Page> = async (page, req) => {
  const site = idOf(page.site)
  if (page.kind !== 'home' || !site) return []
  // The rule concerns the site, not the person.
  const { docs } = await req.payload.find({
    collection: 'pages',
    depth: 0,
    limit: 2,
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      and: [{ site: { equals: site } }, { kind: { equals: 'home' } }, { _status: { equals: 'published' } }],
    },
  })
  const other = docs.find(({ id }) => id !== page.id)
  if (!other) return []
  const message = `“${other.title}” is this practice’s home page already. Unpublish it first.`
  return [{ path: 'kind', message }]
}
