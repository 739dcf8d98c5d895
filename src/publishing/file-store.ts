import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EMPTY_MANIFEST, type EncodedPage, type Manifest, type PageStore } from './page-store'

/** Published pages as files below a folder: `<site>/guides/sciatica.html`, with `.br` and `.gz` beside it. */
export function fileStore(folder: string): PageStore {
  const fileOf = (site: string, path: string) =>
    join(folder, site, 'pages', `${path === '/' ? 'index' : path.slice(1)}.html`)
  const manifestOf = (site: string) => join(folder, site, 'manifest.json')

  return {
    async read(site, path) {
      const file = fileOf(site, path)
      const [identity, br, gzip] = await Promise.all([file, `${file}.br`, `${file}.gz`].map(readIfThere))
      return identity && br && gzip ? { identity, br, gzip } : null
    },
    async write(site, path, page: EncodedPage) {
      const file = fileOf(site, path)
      // The plain document last: where it is new, its encodings are too.
      await replace(`${file}.br`, page.br)
      await replace(`${file}.gz`, page.gzip)
      await replace(file, page.identity)
    },
    async remove(site, path) {
      const file = fileOf(site, path)
      await Promise.all([file, `${file}.br`, `${file}.gz`].map((each) => rm(each, { force: true })))
    },
    async readManifest(site) {
      const text = await readIfThere(manifestOf(site))
      // What an older version wrote may lack a part.
      return text && { ...EMPTY_MANIFEST, ...(JSON.parse(text.toString()) as Partial<Manifest>) }
    },
    async writeManifest(site, manifest) {
      await replace(manifestOf(site), Buffer.from(JSON.stringify(manifest)))
    },
    async sites() {
      await mkdir(folder, { recursive: true })
      const entries = await readdir(folder, { withFileTypes: true })
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    },
    async removeSite(site) {
      await rm(join(folder, site), { recursive: true, force: true })
    },
  }
}

/** Writes beside the file, makes sure that it has reached the disk, and takes the file's name in one step. */
async function replace(file: string, content: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  const handle = await open(temporary, 'w')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, file)
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
