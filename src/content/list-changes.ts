import { createHash } from 'node:crypto'
import { PLAIN_FILES } from '@/sites/plain-files'
import { listDocuments, type ListedDocument } from './list-documents'
import type { SiteReader } from './site-reader'

/** What a feed says of a site and of the pages that changed last. Times are ISO, addresses whole. */
export type FeedModel = {
  title: string
  subtitle: string | null
  /** Never another, wherever the site moves. */
  id: string
  home: string
  self: string
  updated: string
  author: string
  entries: {
    id: string
    url: string
    title: string
    summary: string | null
    updated: string
    author: string | null
  }[]
}

/** The site's own pages that search engines may list, those that changed last first. */
export async function listChanges(reader: SiteReader): Promise<FeedModel> {
  const { site } = reader
  const entries = (await listDocuments(reader))
    .filter(({ isIndexed }) => isIndexed)
    .sort(latestFirst)
    .slice(0, ENTRIES)
  return {
    title: site.name,
    subtitle: site.strapline,
    id: permanentId(`sites:${site.id}`),
    home: site.home,
    self: new URL(PLAIN_FILES.feed, site.home).href,
    updated: entries[0]?.changedAt ?? site.updatedAt,
    author: site.name,
    entries: entries.map(({ collection, id, path, title, summary, changedAt, author }) => ({
      id: permanentId(`${collection}:${id}`),
      url: new URL(path, site.home).href,
      title,
      summary,
      updated: changedAt,
      author,
    })),
  }
}

/** Readers fetch a feed often; what changed before these has been seen. */
const ENTRIES = 30

function latestFirst(a: ListedDocument, b: ListedDocument): number {
  if (a.changedAt !== b.changedAt) return a.changedAt < b.changedAt ? 1 : -1
  return a.path < b.path ? -1 : 1
}

/**
 * A name for a document that is not its address, as addresses change (RFC 4287, 4.2.6): a UUID of version 5 (RFC 9562,
 * 5.5), made from a name that stays.
 */
function permanentId(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex', 0, 16)
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}

/** Chosen once. Another one would give every entry of every feed another name. */
const NAMESPACE = Buffer.from('6f1d1c6a3e0b4b7d9c0a5d1e8b7f2a64', 'hex')
