import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isPlainFile } from '@/sites/plain-files'
import { EMPTY_MANIFEST, type Encoding, type Manifest, type PageStore } from './page-store'
import { readIfThere, replaceFile, TEMPORARY, versionOf } from './whole-file'

/** Published pages as files below a folder: `<site>/guides/sciatica.html`, with `.br` and `.gz` beside it. */
export function fileStore(folder: string): PageStore {
  const fileOf = (site: string, path: string) =>
    join(folder, site, 'pages', isPlainFile(path) ? path : `${path === '/' ? 'index' : path}.html`)
  const manifestOf = (site: string) => join(folder, site, 'manifest.json')

  return {
    read: (site, path, encoding) => readIfThere(`${fileOf(site, path)}${ENDINGS[encoding]}`),
    async write(site, path, page) {
      const file = fileOf(site, path)
      // The plain document last: where it is new, its encodings are too.
      for (const encoding of ['br', 'gzip', 'identity'] as const) {
        const content = page[encoding]
        if (content) await replaceFile(`${file}${ENDINGS[encoding]}`, content)
      }
    },
    async remove(site, path) {
      const file = fileOf(site, path)
      await Promise.all(Object.values(ENDINGS).map((ending) => rm(`${file}${ending}`, { force: true })))
    },
    async readManifest(site) {
      const text = await readIfThere(manifestOf(site))
      // What an older version wrote may lack a part.
      return text && { ...EMPTY_MANIFEST, ...(JSON.parse(text.toString()) as Partial<Manifest>) }
    },
    manifestVersion: (site) => versionOf(manifestOf(site)),
    async writeManifest(site, manifest) {
      await replaceFile(manifestOf(site), Buffer.from(JSON.stringify(manifest)))
    },
    async sites() {
      await mkdir(folder, { recursive: true })
      const entries = await readdir(folder, { withFileTypes: true })
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    },
    async removeSite(site) {
      await rm(join(folder, site), { recursive: true, force: true })
    },
    async tidy() {
      await mkdir(folder, { recursive: true })
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const left = entries.filter((entry) => entry.isFile() && entry.name.endsWith(TEMPORARY))
      await Promise.all(left.map(({ parentPath, name }) => rm(join(parentPath, name), { force: true })))
    },
  }
}

const ENDINGS: Record<Encoding, string> = { identity: '', br: '.br', gzip: '.gz' }
