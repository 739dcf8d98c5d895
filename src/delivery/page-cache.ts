import type { EncodedPage } from '@/publishing/page-store'
import { sha256 } from '@/publishing/fingerprint'
import { styleHashes } from './style-hashes'

/** A page as it is sent, with its strong validator and the hashes of its style elements. */
export type DeliveredPage = EncodedPage & { etag: string; styles: string[] }

/**
 * Published pages in memory, up to a limit in bytes; the ones that nobody has read for longest leave first. Only pages
 * that exist are kept, so unknown paths and hosts cannot fill it.
 */
export function createPageCache({
  read,
  limitBytes,
}: {
  read: (site: string, path: string) => Promise<EncodedPage | null>
  limitBytes: number
}) {
  const pages = new Map<string, DeliveredPage>()
  let bytes = 0

  const drop = (key: string) => {
    const page = pages.get(key)
    if (!page) return
    pages.delete(key)
    bytes -= sizeOf(page)
  }

  return {
    async get(site: string, path: string): Promise<DeliveredPage | null> {
      const key = `${site}${path}`
      const known = pages.get(key)
      if (known) {
        // To the end of the line of those that leave.
        pages.delete(key)
        pages.set(key, known)
        return known
      }
      const found = await read(site, path)
      if (!found) return null
      const page = {
        ...found,
        etag: sha256(found.identity).slice(0, 32),
        styles: styleHashes(found.identity.toString()),
      }
      pages.set(key, page)
      bytes += sizeOf(page)
      for (const [oldest] of pages) {
        if (bytes <= limitBytes || oldest === key) break
        drop(oldest)
      }
      return page
    },
    forget: (site: string, path: string) => drop(`${site}${path}`),
    size: () => bytes,
  }
}

function sizeOf({ identity, br, gzip }: EncodedPage): number {
  return identity.length + br.length + gzip.length
}
