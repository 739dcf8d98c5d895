import { APIError, saveVersion, type PayloadRequest } from 'payload'
import { publicAddressesOf, sitesShowing, type PublicAddresses } from '@/content/public-addresses'
import { publisherLine } from '@/publishing/line'
import type { PagedCollection } from '@/sites/paged-collections'

type Recalled = { id: string; _status?: unknown; site?: unknown; sharedWith?: unknown }

/**
 * Takes a document off every website at once, and then writes down what was removed. The page is gone before anything
 * else is rendered; what mentions it follows. Whoever calls this has checked that the person may.
 *
 * @returns the addresses that patients can no longer open
 * @throws APIError when patients do not see the document anyway
 */
export async function recallDocument({
  collection,
  doc,
  names,
  reason,
  req,
}: {
  collection: PagedCollection
  doc: Recalled
  names: { title: string; kind: string }
  reason: string
  req: PayloadRequest
}): Promise<string[]> {
  const { payload } = req
  if (doc._status !== 'published') {
    throw new APIError(
      'Patients do not see this at the moment, so there is nothing to take back.',
      409,
      null,
      true,
    )
  }
  const sites = await sitesShowing({ payload, doc })
  const places = await publicAddressesOf({ payload, collection, doc })
  await unpublish({ collection, id: doc.id, req })
  // Safety first: should the record fail, the page is gone all the same, and the log says what is missing.
  try {
    for (const place of placesToRecord(sites, places)) {
      await record({ ...names, document: `${collection}:${doc.id}`, reason, place, req })
    }
  } finally {
    await publisherLine()?.removeNow(sites.map(({ id }) => id))
  }
  return places.flatMap(({ addresses }) => addresses.map(({ address }) => address))
}

/** Where it was shown; a document that stood on no live website is recorded for its owner. */
function placesToRecord([owner]: PublicAddresses['site'][], places: PublicAddresses[]): PublicAddresses[] {
  return places.length > 0 || !owner ? places : [{ site: owner, addresses: [] }]
}

/**
 * Straight to the rows: an ordinary save starts from the newest draft and checks it, and a half-written draft must not
 * hold back a recall. A publication that is planned for later is called off.
 */
async function unpublish({
  collection,
  id,
  req,
}: {
  collection: PagedCollection
  id: string
  req: PayloadRequest
}) {
  const { payload } = req
  const data = { _status: 'draft', updatedAt: new Date().toISOString() }
  await payload.db.updateOne({ collection, id, data, req })
  await payload.delete({
    collection: 'payload-jobs',
    // Nobody may reach the queue by request; a recall ends what would undo it.
    overrideAccess: true,
    req,
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        { 'input.doc.relationTo': { equals: collection } },
        { 'input.doc.value': { equals: id } },
      ],
    },
  })
  const { docs } = await payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const newest = docs[0]?.version
  if (newest?._status !== 'published') return
  await saveVersion({
    id,
    collection: payload.collections[collection].config,
    docWithLocales: { ...newest, _status: 'draft' },
    draft: true,
    operation: 'update',
    payload,
    req,
  })
}

async function record({
  place,
  req,
  ...what
}: {
  document: string
  title: string
  kind: string
  reason: string
  place: PublicAddresses
  req: PayloadRequest
}) {
  await req.payload.create({
    collection: 'recalls',
    depth: 0,
    // The record is the system's: nobody writes one by request.
    overrideAccess: true,
    req,
    data: {
      ...what,
      recalledBy: req.user?.name ?? '',
      recalledAt: new Date().toISOString(),
      addresses: place.addresses.map(({ path, address }) => ({ path, address })),
      site: place.site.id,
      account: req.user?.id ?? '',
    },
  })
}
