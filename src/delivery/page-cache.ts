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

/** The pages of one site in memory, by path. One map for as long as the cache lives: it may be held on to. */
export type KeptSite = ReadonlyMap<string, Readonly<Record<Encoding, KeptPage | null>>>

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
  const sites = new Map<string, Map<string, Variants>>()
  /** In the order in which they are considered for leaving. */
  const line = new Set<Kept>()
  /** Many readers who come at once wait for one reading of the file. */
  const underWay = new Map<string, Promise<DeliveredPage | null>>()
  let bytes = 0

  const pagesOf = (site: string): Map<string, Variants> => {
    const pages = sites.get(site) ?? new Map<string, Variants>()
    sites.set(site, pages)
    return pages
  }

  const drop = (kept: Kept) => {
    const pages = pagesOf(kept.site)
    const variants = pages.get(kept.path)
    if (variants?.[kept.encoding] !== kept) return
    variants[kept.encoding] = null
    if (!variants.br && !variants.gzip && !variants.identity) pages.delete(kept.path)
    line.delete(kept)
    bytes -= kept.page.body.length
  }

  const keep = (kept: Kept) => {
    const pages = pagesOf(kept.site)
    const variants = pages.get(kept.path) ?? { br: null, gzip: null, identity: null }
    pages.set(kept.path, variants)
    variants[kept.encoding] = kept
    line.add(kept)
    bytes += kept.page.body.length
    for (const oldest of line) {
      if (bytes <= limitBytes || oldest === kept) break
      if (oldest.isWanted) {
        oldest.isWanted = false
        line.delete(oldest)
        line.add(oldest)
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
      if (page) keep({ site, path, encoding, page, readAt, isWanted: false })
    }
    loading.then(settle, () => settle(null))
    return loading
  }

  const forget = (site: string, path: string): void => {
    for (const encoding of ENCODINGS) underWay.delete(keyOf(site, path, encoding))
    const variants = pagesOf(site).get(path)
    for (const encoding of ENCODINGS) {
      const kept = variants?.[encoding]
      if (kept) drop(kept)
    }
  }

  return {
    async get(site: string, path: string, encoding: Encoding): Promise<DeliveredPage | null> {
      const kept = sites.get(site)?.get(path)?.[encoding]
      if (!kept) return underWay.get(keyOf(site, path, encoding)) ?? begin(site, path, encoding)
      kept.isWanted = true
      return kept.page
    },
    pagesOf: (site: string): KeptSite => pagesOf(site),
    forget,
    /** Forgets the pages of a site that were read before they became what they are, or are none any more. */
    forgetOlder(site: string, publishedAt: (path: string) => number | null): void {
      for (const [path, variants] of pagesOf(site)) {
        const since = publishedAt(path)
        const oldest = Math.min(...ENCODINGS.map((encoding) => variants[encoding]?.readAt ?? Infinity))
        if (since === null || oldest <= since) forget(site, path)
      }
      // Whatever is being read at this moment may be either.
      for (const key of underWay.keys()) if (key.startsWith(`${site}/`)) underWay.delete(key)
    },
    forgetEverything(): void {
      underWay.clear()
      for (const kept of line) drop(kept)
    },
    size: () => bytes,
  }
}

type Variants = Record<Encoding, Kept | null>

type Kept = KeptPage & {
  site: string
  path: string
  encoding: Encoding
  /** When reading the file began, in milliseconds since 1970. */
  readAt: number
}

const ENCODINGS = ['br', 'gzip', 'identity'] as const

function keyOf(site: string, path: string, encoding: Encoding): string {
  return `${site}${path} ${encoding}`
}
