import type { Encoding } from '@/publishing/page-store'
import { isPicture, mediaTypeOf } from '@/sites/plain-files'
import { NOT_FOUND_PATH } from '@/sites/site-state'
import { preparePage, type DeliveredPage } from './prepare-page'

/**
 * Published pages in memory, up to a limit in bytes; the ones that nobody has read for longest leave first. Only pages
 * that exist are kept, in the encodings that are asked for, so unknown paths and hosts cannot fill it.
 */
export function createPageCache({
  read,
  limitBytes,
}: {
  read: (site: string, path: string, encoding: Encoding) => Promise<Buffer | null>
  limitBytes: number
}) {
  const pages = new Map<string, DeliveredPage>()
  /** Many readers who come at once wait for one reading of the file. */
  const underWay = new Map<string, Promise<DeliveredPage | null>>()
  let bytes = 0

  const drop = (key: string) => {
    const page = pages.get(key)
    if (!page) return
    pages.delete(key)
    bytes -= page.body.length
  }

  const keep = (key: string, page: DeliveredPage) => {
    pages.set(key, page)
    bytes += page.body.length
    for (const [oldest] of pages) {
      if (bytes <= limitBytes || oldest === key) break
      drop(oldest)
    }
  }

  const load = async (site: string, path: string, encoding: Encoding): Promise<DeliveredPage | null> => {
    const kept = isPicture(path) ? 'identity' : encoding
    const body = await read(site, path, kept)
    if (!body) return null
    const isMissing = path === NOT_FOUND_PATH
    const tags = [`site:${site}`, ...(isMissing ? [] : [`page:${site}${path}`])]
    return preparePage({
      body,
      encoding: kept,
      mediaType: mediaTypeOf(path),
      status: isMissing ? 404 : 200,
      tags,
    })
  }

  const begin = (key: string, loading: Promise<DeliveredPage | null>) => {
    underWay.set(key, loading)
    const settle = (page: DeliveredPage | null) => {
      // A page that changed while it was read is sent this once, and read anew for the next reader.
      if (underWay.get(key) !== loading) return
      underWay.delete(key)
      if (page) keep(key, page)
    }
    loading.then(settle, () => settle(null))
    return loading
  }

  /** The page, if it is in memory. */
  const remembered = (site: string, path: string, encoding: Encoding): DeliveredPage | null => {
    const key = keyOf(site, path, encoding)
    const page = pages.get(key)
    if (!page) return null
    // To the end of the line of those that leave.
    pages.delete(key)
    pages.set(key, page)
    return page
  }

  return {
    remembered,
    async get(site: string, path: string, encoding: Encoding): Promise<DeliveredPage | null> {
      const key = keyOf(site, path, encoding)
      return remembered(site, path, encoding) ?? underWay.get(key) ?? begin(key, load(site, path, encoding))
    },
    forget(site: string, path: string): void {
      for (const encoding of ['br', 'gzip', 'identity'] as const) {
        const key = keyOf(site, path, encoding)
        underWay.delete(key)
        drop(key)
      }
    },
    size: () => bytes,
  }
}

function keyOf(site: string, path: string, encoding: Encoding): string {
  return `${encoding} ${site}${path}`
}
