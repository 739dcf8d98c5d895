import type { CollectionSlug, DataFromCollectionSlug, Payload, TypedUser, Where } from 'payload'
import { ownedBy, patientsWhere } from '@/access/payload'
import { isShared, isSiteCollection } from '@/fields/relation'
import type { SiteModel } from './models'

/**
 * One reader reads for one page of one site. Every query of it carries the site rule: the site's own documents and
 * those shared with it; published ones for patients, drafts too for the editor who looks at a preview. It remembers
 * what it read, so that the publisher knows which pages a change touches.
 */
export type SiteReader = {
  site: SiteModel
  preview: boolean
  payload: Payload
  /** The rule for one collection, for queries that a reader cannot make itself. */
  visibleWhere: (collection: CollectionSlug) => Where
  find: <T extends CollectionSlug>(
    collection: T,
    query?: { where?: Where; sort?: string | string[]; limit?: number; select?: Select },
  ) => Promise<DataFromCollectionSlug<T>[]>
  /** Documents by id, those that the site may not show left out. */
  byIds: <T extends CollectionSlug>(collection: T, ids: string[]) => Promise<DataFromCollectionSlug<T>[]>
  /** Adds a document that was read by other means. */
  note: (collection: CollectionSlug | 'addresses' | 'near-copies', id: string) => void
  /** `collection:id` of every document read so far and `collection:*` of every list, sorted. */
  reads: () => string[]
}

/** Names of the fields to read, where a page needs few; the others are missing then, whatever the type says. */
type Select = Readonly<Record<string, true>>

export type Viewer = { kind: 'patient' } | { kind: 'staff'; user: TypedUser }

export function createSiteReader({
  payload,
  viewer,
  site,
  readBefore = [],
}: {
  payload: Payload
  viewer: Viewer
  site: SiteModel
  /** What the site itself was made from. */
  readBefore?: string[]
}): SiteReader {
  const reads = new Set<string>(readBefore)
  const preview = viewer.kind === 'staff'

  const visibleWhere = (collection: CollectionSlug): Where => {
    // Safety notices belong to the platform: every site shows them.
    if (!isSiteCollection(collection)) return {}
    const shared = isShared(collection)
    if (preview) return ownedBy([site.id], { shared }) as Where
    return patientsWhere(site.id, { shared, drafts: hasDrafts(payload, collection) })
  }

  const query = async <T extends CollectionSlug>(
    collection: T,
    {
      where = {},
      sort,
      limit = 0,
      select,
    }: { where?: Where; sort?: string | string[]; limit?: number; select?: Select },
  ) => {
    const find = (rule: Where, { draft }: { draft: boolean }) =>
      payload.find({
        collection,
        depth: 0,
        draft,
        limit,
        pagination: false,
        select: select as never,
        sort,
        where: { and: [rule, where] },
        // Patients have no account: the rule is their access. Staff are also held to what they may read.
        ...(viewer.kind === 'staff'
          ? { overrideAccess: false, user: viewer.user }
          : { overrideAccess: true }),
      })
    // Of its own documents an editor sees the newest draft, of borrowed ones what their owner has published.
    const isLent = preview && isSiteCollection(collection) && isShared(collection)
    const rules = isLent ? [ownedBy([site.id]) as Where, lentTo(site.id)] : [visibleWhere(collection)]
    const found = await Promise.all(rules.map((rule, index) => find(rule, { draft: preview && index === 0 })))
    const docs = found.flatMap((each) => each.docs)
    for (const { id } of docs) reads.add(`${collection}:${String(id)}`)
    return docs as DataFromCollectionSlug<T>[]
  }

  return {
    site,
    preview,
    payload,
    visibleWhere,
    find: (collection, args = {}) => {
      reads.add(`${collection}:*`)
      return query(collection, args)
    },
    byIds: async (collection, ids) => {
      // What may not be shown yet counts as read too: the page changes when it is published.
      for (const id of ids) reads.add(`${collection}:${id}`)
      return ids.length === 0 ? [] : query(collection, { where: { id: { in: [...new Set(ids)] } } })
    },
    note: (collection, id) => reads.add(`${collection}:${id}`),
    reads: () => [...reads].sort(),
  }
}

/** Documents of others that the site may show. */
function lentTo(siteId: string): Where {
  return { sharedWith: { in: [siteId] } }
}

function hasDrafts(payload: Payload, collection: CollectionSlug): boolean {
  const { versions } = payload.collections[collection]?.config ?? {}
  return Boolean(typeof versions === 'object' && versions.drafts)
}
