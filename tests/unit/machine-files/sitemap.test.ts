import { describe, expect, it } from 'vitest'
import { sitemap, sitemapPart } from '@/machine-files/sitemap'
import { ADDRESSES_IN_A_FILE, sitemapParts } from '@/sites/sitemap-parts'
import { schemaProblems } from './valid-xml'

const HOME = 'https://moorlands.example/'
const day = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 86_400_000).toISOString()
const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    url: `${HOME}guides/${index}`,
    changedAt: day(index % 300),
  }))

describe('the list of pages', () => {
  it('should be one file, with the time of each page’s last change', () => {
    const xml = sitemap(pages(3), HOME)
    expect(schemaProblems(xml, 'sitemap.xsd')).toBeNull()
    expect(xml).toContain(`<url><loc>${HOME}guides/2</loc><lastmod>${day(2)}</lastmod></url>`)
    expect(sitemapParts(ADDRESSES_IN_A_FILE)).toEqual([])
  })

  it('should be a list of lists when it is long, each changed when one of its pages did, no page twice', () => {
    const all = pages(2 * ADDRESSES_IN_A_FILE + 1)
    const parts = sitemapParts(all.length)
    const index = sitemap(all, HOME)
    expect(schemaProblems(index, 'sitemap.xsd')).toBeNull()
    expect(parts).toEqual([1, 2, 3])
    expect(locations(index)).toEqual(parts.map((part) => `${HOME}sitemaps/${part}.xml`))
    expect(index).toContain(`<lastmod>${day(299)}</lastmod>`)

    const files = parts.map((part) => sitemapPart(all, part))
    expect(files.map((file) => schemaProblems(file, 'sitemap.xsd'))).toEqual([null, null, null])
    expect(files.flatMap(locations)).toEqual(all.map(({ url }) => url))
    // Protocol: 50 MB a file.
    expect(Math.max(...files.map((file) => file.length))).toBeLessThan(50_000_000)
  })

  it('should write an ampersand as XML does', () => {
    expect(sitemap([{ url: `${HOME}?a=1&b=2`, changedAt: day(1) }], HOME)).toContain('?a=1&amp;b=2</loc>')
  })
})

describe('the check of lists', () => {
  it('should find a time that is none', () => {
    expect(
      schemaProblems(sitemap([{ url: HOME, changedAt: 'yesterday' }], HOME), 'sitemap.xsd'),
    ).not.toBeNull()
  })
})

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url)
}
