import type { Encoding } from '@/publishing/page-store'
import { isPicture, mediaTypeOf } from '@/sites/plain-files'
import { NOT_FOUND_PATH } from '@/sites/site-state'
import { preparePage, type DeliveredPage } from './prepare-page'

/** A page in memory, in one encoding. */
export type KeptPage = {
  readonly page: DeliveredPage
  /** Somebody has asked for it since it was last considered for leaving. */
  isWanted: boolean
}

/**
 * Published pages in memory, up to a limit in bytes. Only pages that exist are kept, in the encodings that are asked
 * for, so unknown paths and hosts cannot fill it. When it is full, each page in turn has a second chance if somebody
 * has read it since its last, and leaves if not: close to the order in which pages were last read, without any work
 * when one is read.
 */
export function createPageCache({
  read,
  limitBytes,
}: {
  read: (site: string, path: string, encoding: Encoding) => Promise<Buffer | null>
  limitBytes: number
}) {
  /** In the order in which they are considered for leaving. */
  const pages = new Map<string, Kept>()
  /** Many readers who come at once wait for one reading of the file. */
  const underWay = new Map<string, Promise<DeliveredPage | null>>()
  let bytes = 0
  let leavings = 0

  const drop = (key: string) => {
    const kept = pages.get(key)
    if (!kept) return
    pages.delete(key)
    bytes -= kept.page.body.length
    leavings += 1
  }

  const keep = (key: string, kept: Kept) => {
    drop(key)
    const { length } = kept.page.body
    if (length > limitBytes) return
    pages.set(key, kept)
    bytes += length
    for (const [oldest, other] of pages) {
      if (bytes <= limitBytes || oldest === key) break
      if (other.isWanted) {
        other.isWanted = false
        pages.delete(oldest)
        pages.set(oldest, other)
      } else drop(oldest)
    }
  }

  const load = async (site: string, path: string, encoding: Encoding): Promise<DeliveredPage | null> => {
    const kept = isPicture(path) ? 'identity' : encoding
    const body = await read(site, path, kept)
    if (!body) return null
    const isMissing = path === NOT_FOUND_PATH
    return preparePage({
      body,
      encoding: kept,
      mediaType: mediaTypeOf(path),
      status: isMissing ? 404 : 200,
    })
  }

  const begin = (site: string, path: string, encoding: Encoding) => {
    const key = keyOf(site, path, encoding)
    const readAt = Date.now()
    const loading = load(site, path, encoding)
    underWay.set(key, loading)
    const settle = (page: DeliveredPage | null) => {
      // A page that changed while it was read is sent this once, and read anew for the next reader.
      if (underWay.get(key) !== loading) return
      underWay.delete(key)
      if (page) keep(key, { page, isWanted: false, site, path, readAt })
    }
    loading.then(settle, () => settle(null))
    return loading
  }

  const forget = (site: string, path: string): void => {
    for (const encoding of ENCODINGS) {
      const key = keyOf(site, path, encoding)
      underWay.delete(key)
      drop(key)
    }
  }

  return {
    async get(site: string, path: string, encoding: Encoding): Promise<DeliveredPage | null> {
      const key = keyOf(site, path, encoding)
      const kept = pages.get(key)
      if (!kept) return underWay.get(key) ?? begin(site, path, encoding)
      kept.isWanted = true
      return kept.page
    },
    inMemory: (site: string, path: string, encoding: Encoding): KeptPage | null =>
      pages.get(keyOf(site, path, encoding)) ?? null,
    /** How often a page has left: while it says the same, every page that was in memory still is. */
    leavings: () => leavings,
    forget,
    /** Forgets the pages of a site that were read before they became what they are, or are none any more. */
    forgetOlder(site: string, publishedAt: (path: string) => number | null): void {
      for (const [key, kept] of pages) {
        if (kept.site === site && kept.readAt <= (publishedAt(kept.path) ?? Infinity)) drop(key)
      }
      // Whatever is being read at this moment may be either.
      for (const key of underWay.keys()) if (key.startsWith(`${site} `)) underWay.delete(key)
    },
    forgetEverything(): void {
      underWay.clear()
      for (const key of pages.keys()) drop(key)
    },
    size: () => bytes,
  }
}

type Kept = KeptPage & {
  site: string
  path: string
  /** When reading the file began, in milliseconds since 1970. */
  readAt: number
}

const ENCODINGS = ['br', 'gzip', 'identity'] as const

/** None of the three has a space in it: no two of them make the same key. */
function keyOf(site: string, path: string, encoding: Encoding): string {
  return `${site} ${path} ${encoding}`
}
