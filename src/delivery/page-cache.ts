import type { Encoding } from '@/publishing/page-store'
import { isPicture, mediaTypeOf } from '@/sites/plain-files'
import { GONE_PATH, NOT_FOUND_PATH } from '@/sites/site-state'
import { preparePage, type DeliveredPage } from './prepare-page'

/**
 * Published pages in memory, up to a limit in bytes. Only pages that exist are kept, in the encodings that are asked
 * for, so unknown paths and hosts cannot fill it. When it is full, each page in turn has a second chance if somebody
 * has read it since its last, and leaves if not: close to the order in which pages were last read, without any work
 * when one is read.
 *
 * A page is found by its path first and then by its site, since practices have most of their paths in common: two looks
 * by texts that were just looked at for others are quicker than one by a text that only this page has.
 */
export function createPageCache({
  read,
  limitBytes,
}: {
  read: (site: string, path: string, encoding: Encoding) => Promise<Buffer | null>
  limitBytes: number
}) {
  const found: Record<Encoding, Map<string, Map<string, DeliveredPage>>> = {
    br: new Map(),
    gzip: new Map(),
    identity: new Map(),
  }
  /** In the order in which they are considered for leaving. */
  const pages = new Map<DeliveredPage, Kept>()
  /** Many readers who come at once wait for one reading of the file. */
  const underWay = new Map<string, Promise<DeliveredPage | null>>()
  let bytes = 0

  const inMemory = (site: string, path: string, asked: Encoding): DeliveredPage | null =>
    found[asked].get(path)?.get(site) ?? null

  const drop = ({ site, path, asked }: Place) => {
    const page = inMemory(site, path, asked)
    if (!page) return
    const ofPath = found[asked].get(path)
    ofPath?.delete(site)
    if (ofPath?.size === 0) found[asked].delete(path)
    pages.delete(page)
    bytes -= page.bytes.length
  }

  const keep = (page: DeliveredPage, kept: Kept) => {
    const { site, path, asked } = kept
    if (page.bytes.length > limitBytes) return
    const ofPath = found[asked].get(path) ?? new Map<string, DeliveredPage>()
    found[asked].set(path, ofPath.set(site, page))
    pages.set(page, kept)
    bytes += page.bytes.length
    // Whoever has had the second chance comes after the new page, and by then has none.
    for (const [oldest, itsPlace] of pages) {
      if (bytes <= limitBytes) break
      if (oldest === page) continue
      if (oldest.isWanted) {
        oldest.isWanted = false
        pages.delete(oldest)
        pages.set(oldest, itsPlace)
      } else drop(itsPlace)
    }
  }

  const load = async ({ site, path, asked }: Place): Promise<DeliveredPage | null> => {
    const encoding = isPicture(path) ? 'identity' : asked
    const body = await read(site, path, encoding)
    if (!body) return null
    return preparePage({ site, path, body, encoding, mediaType: mediaTypeOf(path), status: statusOf(path) })
  }

  const begin = (place: Place) => {
    const key = keyOf(place)
    const readAt = Date.now()
    const loading = load(place)
    underWay.set(key, loading)
    const settle = (page: DeliveredPage | null) => {
      // A page that changed while it was read is sent this once, and read anew for the next reader.
      if (underWay.get(key) !== loading) return
      underWay.delete(key)
      if (page) keep(page, { ...place, readAt })
    }
    loading.then(settle, () => settle(null))
    return loading
  }

  return {
    async get(site: string, path: string, asked: Encoding): Promise<DeliveredPage | null> {
      const page = inMemory(site, path, asked)
      if (page) {
        page.isWanted = true
        return page
      }
      const place = { site, path, asked }
      return underWay.get(keyOf(place)) ?? begin(place)
    },
    inMemory,
    forget: (site: string, path: string): void => {
      for (const asked of ENCODINGS) {
        const place = { site, path, asked }
        underWay.delete(keyOf(place))
        drop(place)
      }
    },
    /** Forgets the pages of a site that were read before they became what they are, or are none any more. */
    forgetOlder(site: string, publishedAt: (path: string) => number | null): void {
      for (const kept of pages.values()) {
        if (kept.site === site && kept.readAt <= (publishedAt(kept.path) ?? Infinity)) drop(kept)
      }
      // Whatever is being read at this moment may be either.
      for (const key of underWay.keys()) if (key.startsWith(`${site} `)) underWay.delete(key)
    },
    forgetEverything(): void {
      underWay.clear()
      for (const kept of pages.values()) drop(kept)
    },
    size: () => bytes,
  }
}

/** Where a page is found: of which site, at which path, and for readers of which encoding. */
type Place = { site: string; path: string; asked: Encoding }

type Kept = Place & {
  /** When reading the file began, in milliseconds since 1970. */
  readAt: number
}

function statusOf(path: string): DeliveredPage['status'] {
  if (path === NOT_FOUND_PATH) return 404
  return path === GONE_PATH ? 410 : 200
}

const ENCODINGS = ['br', 'gzip', 'identity'] as const

/** None of the three has a space in it: no two of them make the same key. */
function keyOf({ site, path, asked }: Place): string {
  return `${site} ${path} ${asked}`
}
