import type { CollectionSlug, Payload } from 'payload'
import { idOf } from '@/access/payload'
import { mayOnSite, type Person } from '@/access/policy'
import { publisherLine, type Manifest } from '@/publishing/line'
import { targetOf, type Addressed } from '@/sites/target-of'
import { pathOf } from '@/sites/url'
import { sitesShowing } from './public-addresses'
import { siteAddress } from './site-model'

/** What the admin says of a document's page. Times are ISO. */
export type DocumentPublishing = {
  /** Whether the document is published, whatever each website shows at this moment. */
  isPublished: boolean
  places: Place[]
  mayRecall: boolean
  mayTryAgain: boolean
  recalled: { at: string; by: string; reason: string } | null
}

/** One website. `since`: from when the version is that patients see there. `failure`: a sentence. */
export type Place = {
  practice: string
  address: string | null
  state: 'live' | 'waiting' | 'none' | 'covered' | 'closed'
  since: string | null
  failure: string | null
}

type Doc = Addressed & {
  id: string
  updatedAt?: string
  _status?: unknown
  site?: unknown
  sharedWith?: unknown
}

/**
 * Where patients see a document. The owner's people learn of every website that borrows it; a borrower's people only
 * of their own.
 *
 * @param doc the live row, not a draft
 */
export async function publishingOf({
  payload,
  collection,
  doc,
  person,
}: {
  payload: Payload
  collection: CollectionSlug
  doc: Doc
  person: Person | null
}): Promise<DocumentPublishing> {
  const owner = idOf(doc.site)
  const isOwners = mayOnSite(person, 'read', 'content', owner)
  const sites = (await sitesShowing({ payload, doc })).filter(
    ({ id }) => isOwners || mayOnSite(person, 'read', 'content', id),
  )
  const isPublished = doc._status === 'published'
  return {
    isPublished,
    places: await Promise.all(
      sites.map(async (site) => {
        const line = publisherLine()
        const manifest = line && (await line.manifestOf(site.slug))
        const place = placeOf({ site, manifest, doc, key: `${collection}:${doc.id}` })
        // In development nothing is published ahead: every page is drawn when it is asked for.
        return line || place.state !== 'waiting' ? place : { ...place, state: 'live' }
      }),
    ),
    mayRecall: isPublished && mayOnSite(person, 'recall', 'content', owner),
    mayTryAgain: sites.some(({ id }) => mayOnSite(person, 'update', 'content', id)),
    recalled: isPublished || !isOwners ? null : await recallOf(payload, `${collection}:${doc.id}`),
  }
}

type ShowingSite = Awaited<ReturnType<typeof sitesShowing>>[number]

function placeOf({
  site,
  manifest,
  doc,
  key,
}: {
  site: ShowingSite
  manifest: Manifest | null
  doc: Doc
  key: string
}): Place {
  const [collection = ''] = key.split(':')
  const target = targetOf(collection, doc)
  const wanted = doc._status === 'published' && target ? pathOf(target) : null
  const shown = Object.entries(manifest?.pages ?? {}).find(([, { document }]) => document === key)
  const failure = Object.values(manifest?.failures ?? {}).find(({ document }) => document === key)
  const path = shown?.[0] ?? wanted
  const place = {
    practice: site.name,
    address: path === null ? null : siteAddress(site, path),
    since: shown?.[1].documentVersion ?? null,
    failure: failure?.reason ?? null,
  }
  if (site.status !== 'live') return { ...place, address: null, state: 'closed' }
  const isCurrent = shown && wanted === shown[0] && shown[1].documentVersion === doc.updatedAt
  if (isCurrent) return { ...place, state: 'live' }
  if (shown) return { ...place, state: failure ? 'live' : 'waiting' }
  if (wanted === null) return { ...place, address: null, state: 'none' }
  const other = manifest?.pages[wanted]?.document
  return { ...place, state: other !== undefined && other !== null ? 'covered' : 'waiting' }
}

async function recallOf(payload: Payload, document: string): Promise<DocumentPublishing['recalled']> {
  const { docs } = await payload.find({
    collection: 'recalls',
    depth: 0,
    limit: 1,
    // Whoever asks has been found to work for the owner.
    overrideAccess: true,
    pagination: false,
    sort: '-recalledAt',
    where: { and: [{ document: { equals: document } }, { endedAt: { exists: false } }] },
  })
  const [recall] = docs
  return recall ? { at: recall.recalledAt, by: recall.recalledBy, reason: recall.reason } : null
}
