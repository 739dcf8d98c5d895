import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'
import { personFrom } from '@/access/payload'
import { sitesWhere } from '@/access/policy'

/** A document that somebody should look at. `changedAt` is an ISO time. */
export type WaitingDocument = {
  collection: CollectionSlug
  id: string
  kind: string
  title: string
  changedAt: string
}

/** A published guide whose review is due. */
export type DueGuide = { id: string; title: string; due: string }

const DAYS_AHEAD = 60
const SHOWN = 6

/** The person's drafts that patients do not see yet, latest first; what has no title yet is left out. */
export async function findDrafts(payload: Payload, user: TypedUser): Promise<WaitingDocument[]> {
  if (!readsContent(user)) return []
  const collections = payload.config.collections.filter(
    ({ versions }) => typeof versions === 'object' && Boolean(versions.drafts),
  )
  const found = await Promise.all(
    collections.map(async ({ slug, admin, labels }) => {
      const title = admin.useAsTitle ?? 'id'
      const { docs } = await payload.find({
        collection: slug,
        depth: 0,
        draft: true,
        limit: SHOWN,
        overrideAccess: false,
        pagination: false,
        select: { [title]: true, updatedAt: true },
        sort: '-updatedAt',
        user,
        where: { and: [ownWhere(user), { _status: { equals: 'draft' } }, { [title]: { exists: true } }] },
      })
      const kind = typeof labels.singular === 'string' ? labels.singular : slug
      return (docs as unknown as Record<string, unknown>[]).map((doc) => ({
        collection: slug,
        id: String(doc.id),
        kind,
        title: String(doc[title] ?? ''),
        changedAt: String(doc.updatedAt),
      }))
    }),
  )
  return found
    .flat()
    .filter(({ title }) => title !== '')
    .sort((one, other) => other.changedAt.localeCompare(one.changedAt))
    .slice(0, SHOWN)
}

/** Published guides that must be reviewed within two months, or should have been, earliest first. */
export async function findDueReviews(payload: Payload, user: TypedUser): Promise<DueGuide[]> {
  if (!readsContent(user)) return []
  const soon = new Date(Date.now() + DAYS_AHEAD * 24 * 60 * 60 * 1000).toISOString()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    pagination: false,
    sort: 'nextReviewDue',
    user,
    where: {
      and: [ownWhere(user), { _status: { equals: 'published' } }, { nextReviewDue: { less_than: soon } }],
    },
  })
  return docs.map(({ id, title, nextReviewDue }) => ({ id, title, due: nextReviewDue ?? '' }))
}

/** Reception, for one, has nothing to do with what is written for patients. */
export function readsContent(user: TypedUser): boolean {
  return sitesWhere(personFrom(user), 'read', 'content').length > 0
}

/** What another practice lends is that practice's work. */
function ownWhere(user: TypedUser): Where {
  const sites = sitesWhere(personFrom(user), 'read', 'content')
  return sites === 'all' ? {} : { site: { in: [...sites] } }
}
