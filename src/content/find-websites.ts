import type { Payload, TypedUser } from 'payload'
import { absoluteUrl } from '@/sites/url'

/** The live websites of the practices that a person works for, with their public addresses. */
export async function findWebsites(payload: Payload, user: TypedUser) {
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    limit: 6,
    overrideAccess: false,
    pagination: false,
    sort: 'name',
    user,
    where: { status: { equals: 'live' } },
  })
  return docs.map((site) => ({ name: site.name, address: absoluteUrl(site, '/', payload.config.serverURL) }))
}
