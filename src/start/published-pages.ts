import { join } from 'node:path'
import { fileStore } from '@/publishing/file-store'
import type { PageStore } from '@/publishing/page-store'

/** The folder of published pages. */
export function publishedPages(dataDir: string): PageStore {
  return fileStore(join(dataDir, 'published'))
}
