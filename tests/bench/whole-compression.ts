import path from 'node:path'
import { fileStore } from '@/publishing/file-store'
import { pause } from './measure-publishing'

/**
 * Ends when every published page has its best compression, which follows the publishing: only then are the bytes those
 * that readers download, and the machine has nothing else to do.
 */
export async function wholeCompression({ folder }: { folder: string }): Promise<void> {
  const store = fileStore(path.join(folder, 'data/published'))
  for (const site of await store.sites()) {
    for (;;) {
      const { pages = {} } = (await store.readManifest(site)) ?? {}
      if (Object.values(pages).every(({ brotli }) => brotli !== 'quick')) break
      await pause(500)
    }
  }
}
