import { slugify } from '@/sites/slugify'
import type { PagedCollection } from '@/sites/paged-collections'
import { pathOf } from '@/sites/url'
import { listDocuments } from './list-documents'
import type { SiteReader } from './site-reader'

/** A page that search engines may list, by its whole address; `changedAt` is an ISO time. */
export type IndexedPage = { url: string; changedAt: string }

/**
 * The site's own pages that search engines may list, sorted by address. A borrowed page belongs to its owner's list
 * only, and a page that an editor keeps out of search engines to none. Lists change with what is on them, whoever
 * owns it.
 */
export async function listIndexed(reader: SiteReader): Promise<IndexedPage[]> {
  const changes = new Map<string, string>()
  const add = (path: string, changedAt: string) => {
    if ((changes.get(path) ?? '') < changedAt) changes.set(path, changedAt)
  }
  const documents = await listDocuments(reader)
  for (const { path, changedAt, isIndexed } of documents) if (isIndexed) add(path, changedAt)
  for (const { collection, county, changedAt } of documents) {
    for (const path of listsOf(collection, county)) if (path !== '/' || changes.has('/')) add(path, changedAt)
  }
  return [...changes]
    .map(([path, changedAt]) => ({ url: new URL(path, reader.site.home).href, changedAt }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
}

/** The pages on which a document stands in a list. */
function listsOf(collection: PagedCollection, county: string | null): string[] {
  const ofCounty = county === null ? [] : [pathOf({ page: 'county', county: slugify(county) })]
  return [...lists[collection], ...ofCounty]
}

const lists: Record<PagedCollection, string[]> = {
  articles: ['/guides', '/'],
  exercises: ['/exercises'],
  authors: ['/authors'],
  'service-areas': ['/areas', '/'],
  services: ['/services', '/'],
  pages: [],
}
