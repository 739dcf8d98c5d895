import { join } from 'node:path'
import type { SiteEntry } from '@/sites/site-directory'
import { readIfThere, replaceFile, versionOf } from './whole-file'

/** Which host is which practice, kept beside the published pages: so that they can be sent before there is a database. */
export type PracticesFile = {
  /** Null when nobody has written it yet, or it cannot be understood. */
  read: () => Promise<SiteEntry[] | null>
  write: (practices: readonly SiteEntry[]) => Promise<void>
  /** Another text whenever it was written anew. */
  version: () => Promise<string | null>
}

export function practicesFile(folder: string): PracticesFile {
  const file = join(folder, 'practices.json')
  return {
    async read() {
      const text = await readIfThere(file)
      try {
        return text && (JSON.parse(text.toString()) as SiteEntry[])
      } catch {
        // Damaged by hand: the application writes it again when it starts, and readers are asked to wait for that.
        return null
      }
    },
    write: (practices) => replaceFile(file, Buffer.from(JSON.stringify(practices))),
    version: () => versionOf(file),
  }
}
