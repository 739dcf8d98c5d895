import { sha256 } from '@/publishing/fingerprint'
import { decodePage } from '@/publishing/encode-page'
import type { Encoding } from '@/publishing/page-store'
import { styleHashes } from './style-hashes'

/**
 * A page as it is sent, in one encoding. Its strong validator and the hashes of its style elements are taken from these
 * very bytes: another encoding may, for a moment or after a crash, be of the version before.
 */
export type DeliveredPage = { encoding: Encoding; body: Buffer; etag: string; styles: string[] }

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
    const body = await read(site, path, encoding)
    if (!body) return null
    const html = await decodePage(body, encoding)
    return { encoding, body, etag: `"${sha256(body).slice(0, 32)}"`, styles: styleHashes(html.toString()) }
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

  return {
    /** At once, when the page is in memory. */
    get(site: string, path: string, encoding: Encoding): DeliveredPage | Promise<DeliveredPage | null> {
      const key = keyOf(site, path, encoding)
      const known = pages.get(key)
      if (!known) return underWay.get(key) ?? begin(key, load(site, path, encoding))
      // To the end of the line of those that leave.
      pages.delete(key)
      pages.set(key, known)
      return known
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
