import { createHash } from 'node:crypto'
import { EMPTY_MANIFEST, type Manifest, type PageStore } from '@/publishing/page-store'

type Site = { pages: Record<string, string>; searchWords?: Manifest['searchWords'] }

/** Published sites in memory; what a test changes in `sites` is published from then on. */
export function publishedIn(sites: Record<string, Site>): PageStore {
  const read: PageStore['read'] = async (site, path) => {
    const html = sites[site]?.pages[path]
    return html === undefined ? null : Buffer.from(html)
  }
  const nothing = () => Promise.resolve()
  return {
    read,
    readManifest: async (site) => {
      const known = sites[site]
      if (!known) return null
      const pages = Object.entries(known.pages).map(([path, html]) => [path, publishedPage(html)] as const)
      return { ...EMPTY_MANIFEST, pages: Object.fromEntries(pages), searchWords: known.searchWords ?? [] }
    },
    manifestVersion: () => Promise.resolve(null),
    sites: async () => Object.keys(sites),
    write: nothing,
    remove: nothing,
    writeManifest: nothing,
    removeSite: nothing,
    tidy: nothing,
  }
}

/** A published page as the publisher writes it: without the end tags that a paragraph and a list item can do without. */
export function pageOf({
  title,
  text = '',
  topics = '',
}: {
  title: string
  text?: string
  topics?: string
}): string {
  return `<!DOCTYPE html><html><head><title>${title} – Leek Physio</title><meta name="description" content="About ${title}."/>${topics && `<meta name="keywords" content="${topics}"/>`}</head><body><header><nav><ul><li><a href="/guides">Guides</a></ul></nav></header><main id="main"><header class="page-title"><h1>${title}</h1></header><div class="prose"><p>${text}</div></main></body></html>`
}

/** The page around the answers. */
export const frame =
  '<html><head><title>Search – Leek Physio</title></head><body><main><p>Call <a href="tel:01632960001">01632 960 001</a></p></main></body></html>'

function publishedPage(html: string) {
  return {
    document: null,
    documentVersion: null,
    fingerprint: '',
    reads: [],
    hash: createHash('sha256').update(html).digest('hex'),
    bytes: html.length,
    publishedAt: '',
  }
}
