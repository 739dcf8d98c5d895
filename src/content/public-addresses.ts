import type { CollectionSlug, Payload } from 'payload'
import { idOf } from '@/access/payload'
import { openFor } from './open-for'
import { siteAddress } from './site-model'
import { siteStateOf } from './site-state'

/** Where patients find a document on one practice's website. `path` is the page's, then come its old ones. */
export type PublicAddresses = {
  site: { id: string; slug: string; name: string }
  addresses: { path: string; address: string }[]
}

/**
 * Every address at which patients see a document at this moment: on its owner's website first, then on those that
 * borrow it. Also the old addresses that lead there.
 */
export async function publicAddressesOf({
  payload,
  collection,
  doc,
}: {
  payload: Payload
  collection: CollectionSlug
  doc: { id: string; site?: unknown; sharedWith?: unknown }
}): Promise<PublicAddresses[]> {
  const found: PublicAddresses[] = []
  for (const site of await sitesShowing({ payload, doc })) {
    const reader = await openFor({ payload, slug: site.slug, viewer: { kind: 'patient' } })
    if (!reader) continue
    const { pages, redirects } = await siteStateOf({ payload, site: reader.site })
    const path = pages.find(({ document }) => document === `${collection}:${doc.id}`)?.path
    if (path === undefined) continue
    const old = Object.entries(redirects).flatMap(([from, { to }]) => (to === path ? [from] : []))
    const addresses = [path, ...old].map((each) => ({ path: each, address: siteAddress(site, each) }))
    found.push({ site: { id: site.id, slug: site.slug, name: site.name }, addresses })
  }
  return found
}

/** The owner of a document first, then those that borrow it: names and hosts only, which are public. */
export async function sitesShowing({
  payload,
  doc,
}: {
  payload: Payload
  doc: { site?: unknown; sharedWith?: unknown }
}) {
  const borrowers = Array.isArray(doc.sharedWith) ? doc.sharedWith : []
  const ids = [doc.site, ...borrowers].flatMap((site) => idOf(site) ?? [])
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { slug: true, name: true, hosts: true, status: true },
    where: { id: { in: ids } },
  })
  return ids.flatMap((id) => docs.find((site) => site.id === id) ?? [])
}
