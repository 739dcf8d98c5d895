import type { IndexedPage } from '@/content/list-indexed'
import { sitemapPartPath } from '@/sites/plain-files'
import { ADDRESSES_IN_A_FILE, sitemapParts } from '@/sites/sitemap-parts'
import { escaped, xmlDocument } from './xml'

/**
 * The list of pages for search engines (sitemaps.org, protocol 0.9), or the list of its parts when one file would be
 * too long. Times are those of the last change of what the pages say.
 *
 * @param home the site's home address
 */
export function sitemap(pages: readonly IndexedPage[], home: string): string {
  const parts = sitemapParts(pages.length)
  if (parts.length === 0) return listOf(pages)
  const entries = parts.map((part) => {
    const url = new URL(sitemapPartPath(part), home).href
    const changes = partOf(pages, part).map(({ changedAt }) => changedAt)
    return `<sitemap>${described({ url, changedAt: changes.sort().at(-1) ?? '' })}</sitemap>`
  })
  return xmlDocument(`sitemapindex xmlns="${NAMESPACE}"`, entries)
}

/** One part of the list, counted from 1. */
export function sitemapPart(pages: readonly IndexedPage[], part: number): string {
  return listOf(partOf(pages, part))
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function listOf(pages: readonly IndexedPage[]): string {
  const entries = pages.map((page) => `<url>${described(page)}</url>`)
  return xmlDocument(`urlset xmlns="${NAMESPACE}"`, entries)
}

function partOf(pages: readonly IndexedPage[], part: number): readonly IndexedPage[] {
  return pages.slice((part - 1) * ADDRESSES_IN_A_FILE, part * ADDRESSES_IN_A_FILE)
}

function described({ url, changedAt }: IndexedPage): string {
  return `<loc>${escaped(url)}</loc><lastmod>${changedAt}</lastmod>`
}
