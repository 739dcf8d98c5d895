import { brotli } from './encode-page'
import { sha256 } from './fingerprint'
import type { inTurn } from './in-turn'
import type { PageStore } from './page-store'

export type CompressSite = {
  store: PageStore
  site: string
  /** Runs what writes to the store, and nothing else that does at the same time. */
  oneAtATime: ReturnType<typeof inTurn>
  /** Is told each path whose bytes have changed, as when it is published. */
  onChange: (site: string, path: string) => void | Promise<void>
  /** Asked before each file is written: when it says no, the rest is left. */
  isQuiet: () => boolean
  /** Resolves when the next page may be compressed. */
  whenQuiet: () => Promise<void>
  /** Gives it up: rejects. */
  signal?: AbortSignal
}

/**
 * Compresses the pages of a site again, as far as brotli can, that were published with a quick compression. Compressing
 * waits for nobody and nobody for it; what was published again or removed meanwhile is left as it is. Killed at any
 * point, it leaves whole files, and begins again with what the manifest does not call done.
 *
 * @returns how many pages were left because something else came between
 */
export async function compressSite(options: CompressSite): Promise<number> {
  const { store, site, oneAtATime, whenQuiet, signal } = options
  const { pages = {} } = (await store.readManifest(site)) ?? {}
  const quick = Object.entries(pages).filter(([, { brotli }]) => brotli === 'quick')
  let left = 0
  while (quick.length > 0) {
    const compressed: Compressed[] = []
    for (const [path, { hash }] of quick.splice(0, PAGES_AT_ONCE)) {
      await whenQuiet()
      const identity = await store.read(site, path, 'identity')
      // Another version is being written, or was written by hand: the publisher's business.
      if (!identity || sha256(identity) !== hash) continue
      compressed.push({ path, identity, br: await brotli(identity, 'best', signal) })
    }
    left += await oneAtATime(() => putInPlace(compressed, options))
  }
  return left
}

/** The manifest of a large practice is a large file: it is not written for each of its pages. */
const PAGES_AT_ONCE = 20

type Compressed = { path: string; identity: Buffer; br: Buffer }

async function putInPlace(
  compressed: readonly Compressed[],
  { store, site, onChange, isQuiet, signal }: CompressSite,
): Promise<number> {
  const manifest = await store.readManifest(site)
  if (!manifest) return 0
  let looked = 0
  let changed = 0
  for (const { path, identity, br } of compressed) {
    if (!isQuiet() || signal?.aborted) break
    looked += 1
    const present = manifest.pages[path]
    if (!present) continue
    // The document itself has the last word: a manifest may have been lost when the disk was full.
    if (!(await store.read(site, path, 'identity'))?.equals(identity)) continue
    await store.write(site, path, { br })
    await onChange(site, path)
    const { brotli: _, ...done } = present
    manifest.pages[path] = done
    changed += 1
  }
  // Last: who is killed before compresses these pages once more, to the same bytes.
  if (changed > 0) await store.writeManifest(site, manifest)
  return compressed.length - looked
}
