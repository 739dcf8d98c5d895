import { contentOf, decodePage, encodedOf, type Effort } from './encode-page'
import { sha256 } from './fingerprint'
import type { Encoding, PageStore, PublishedPage } from './page-store'
import type { RenderedPage, RenderedPicture } from './rendered-page'
import { isPicture } from '@/sites/plain-files'

/** The files of a page, as the manifest has them. */
export type WrittenFiles = Pick<PublishedPage, 'hash' | 'bytes' | 'publishedAt' | 'brotli'>

/**
 * Compresses and writes what was rendered, unless just that is there already: then nothing is done, however often it is
 * drawn.
 *
 * @param known what the manifest says of the files that are there; null to write in any case
 */
export async function writePage({
  store,
  site,
  path,
  rendered,
  effort,
  known,
}: {
  store: Pick<PageStore, 'read' | 'write'>
  site: string
  path: string
  rendered: RenderedPage | RenderedPicture
  effort: Effort
  known: WrittenFiles | null
}): Promise<{ files: WrittenFiles; hasChanged: boolean }> {
  const content = contentOf(rendered)
  const hash = sha256(content)
  if (known?.hash === hash && (await isThere({ store, site, path, content }))) {
    const { bytes, publishedAt, brotli } = known
    return { files: { hash, bytes, publishedAt, ...(brotli && { brotli }) }, hasChanged: false }
  }
  await store.write(site, path, await encodedOf(rendered, effort))
  const files = { hash, bytes: content.length, publishedAt: new Date().toISOString() }
  const isToBeCompressed = effort === 'quick' && !('picture' in rendered)
  return { files: isToBeCompressed ? { ...files, brotli: 'quick' } : files, hasChanged: true }
}

/**
 * Whether every file of a page holds this content. Each is read: a writer that was killed may have left one of another
 * version beside the others.
 */
async function isThere({
  store,
  site,
  path,
  content,
}: {
  store: Pick<PageStore, 'read'>
  site: string
  path: string
  content: Buffer
}): Promise<boolean> {
  const encodings: readonly Encoding[] = isPicture(path) ? ['identity'] : ['identity', 'br', 'gzip']
  const same = encodings.map(async (encoding) => {
    const file = await store.read(site, path, encoding)
    // A file that is not whole is not it.
    const found = file && (await decodePage(file, encoding).catch(() => null))
    return found?.equals(content) === true
  })
  return (await Promise.all(same)).every(Boolean)
}
