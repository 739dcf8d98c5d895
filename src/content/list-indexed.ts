import type { CollectionSlug } from 'payload'
import { idOf } from '@/access/payload'
import { slugify } from '@/sites/slugify'
import { targetOf } from '@/sites/target-of'
import { pathOf, type PageTarget } from '@/sites/url'
import type { SiteReader } from './site-reader'

/** A page that search engines may list, by its whole address; `changedAt` is an ISO time. */
export type IndexedPage = { url: string; changedAt: string }

/**
 * The site's own pages that search engines may list, sorted by address. A borrowed page belongs to its owner's list
 * only, and a page that an editor keeps out of search engines to none.
 */
export async function listIndexed(reader: SiteReader): Promise<IndexedPage[]> {
  const changes = new Map<string, string>()
  const add = (target: PageTarget, changedAt: string) => {
    const path = pathOf(target)
    if ((changes.get(path) ?? '') < changedAt) changes.set(path, changedAt)
  }
  for (const [collection, list] of collections) {
    const all: Listed[] = await reader.find(collection)
    for (const doc of all) {
      if (idOf(doc.site) !== reader.site.id) continue
      const target = targetOf(collection, doc)
      if (target && !doc.seo?.noindex) add(target, doc.updatedAt)
      // Lists change with what is on them.
      if (list) add({ page: list }, doc.updatedAt)
      if (doc.county) add({ page: 'county', county: slugify(doc.county) }, doc.updatedAt)
    }
  }
  return [...changes]
    .map(([path, changedAt]) => ({ url: new URL(path, reader.site.home).href, changedAt }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
}

type Listed = {
  site?: unknown
  slug?: string
  county?: string
  updatedAt: string
  seo?: { noindex?: boolean | null }
}

const collections = [
  ['articles', 'guides'],
  ['exercises', 'exercises'],
  ['authors', 'authors'],
  ['service-areas', 'areas'],
  ['services', 'services'],
  ['pages', null],
] as const satisfies [CollectionSlug, Extract<PageTarget, { page: string }>['page'] | null][]
