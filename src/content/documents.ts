import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import { blockSchemas } from '@/blocks/schemas'
import { referencesIn } from '@/fields/references-in'
import type { SiteReader } from './site-reader'

/** Documents by collection and id, as far as the site may show them. */
export type Documents = {
  get: <T extends CollectionSlug>(collection: T, id: unknown) => DataFromCollectionSlug<T> | null
}

/** Collections whose own references a page needs as well: an exercise's easier version, an author's photo. */
const followed = new Set<string>(['exercises', 'authors'])

/**
 * Loads everything that documents refer to, and what the exercises and authors among it refer to: two rounds of one
 * query a collection, whatever the size of the page.
 */
export async function loadDocuments(
  reader: SiteReader,
  roots: { collection: CollectionSlug; doc: unknown }[],
): Promise<Documents> {
  const loaded = new Map<string, unknown>()
  let round = roots
  for (let depth = 0; depth < 2 && round.length > 0; depth += 1) {
    const found = await loadRound(reader, round, loaded)
    round = found.filter(({ collection }) => followed.has(collection))
  }
  return {
    get: <T extends CollectionSlug>(collection: T, id: unknown) =>
      (typeof id === 'string'
        ? (loaded.get(`${collection}:${id}`) ?? null)
        : null) as DataFromCollectionSlug<T> | null,
  }
}

async function loadRound(
  reader: SiteReader,
  roots: { collection: CollectionSlug; doc: unknown }[],
  loaded: Map<string, unknown>,
): Promise<{ collection: CollectionSlug; doc: unknown }[]> {
  const wanted = new Map<CollectionSlug, string[]>()
  for (const { collection, doc } of roots) {
    const { fields } = reader.payload.collections[collection].config
    for (const reference of referencesIn({ fields, data: doc, blocks: blockSchemas })) {
      if (unread.has(reference.collection) || loaded.has(`${reference.collection}:${reference.id}`)) continue
      const slug = reference.collection as CollectionSlug
      wanted.set(slug, [...(wanted.get(slug) ?? []), reference.id])
    }
  }
  const found: { collection: CollectionSlug; doc: unknown }[] = []
  for (const [collection, ids] of wanted) {
    for (const doc of await reader.byIds(collection, ids)) {
      loaded.set(`${collection}:${doc.id}`, doc)
      found.push({ collection, doc })
    }
  }
  return found
}

/** `site` and `sharedWith` say who may see a document; no page shows them. */
const unread = new Set<string>(['sites', 'users'])
