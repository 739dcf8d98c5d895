import { join } from 'node:path'
import { fileStore } from '@/publishing/file-store'
import { settings } from '@/settings'

/** What is published at a path of a practice, or null: so that an answer to a form needs no database. */
export async function publishedFile(site: string, path: string): Promise<string | null> {
  const store = fileStore(join(settings().dataDir, 'published'))
  return (await store.read(site, path, 'identity'))?.toString() ?? null
}
