import { expect } from 'vitest'
import { brotli } from '@/publishing/encode-page'
import { sha256 } from '@/publishing/fingerprint'
import { fileStore } from '@/publishing/file-store'
import type { PublishedPage } from '@/publishing/page-store'
import type { RenderedPage } from '@/publishing/rendered-page'
import { NOT_FOUND_PATH, type SiteState } from '@/sites/site-state'
import { type Answer, ENCODINGS, filesIn, openReader } from './reader'

/** What should be public of a site: its state, and each of its pages as the database has it now. */
export type Expected = { state: SiteState; render: (path: string) => Promise<RenderedPage> }

/** How soon after a start everything must be published. */
const SECONDS_TO_HEAL = 5

/**
 * Watches a folder of published pages: what readers get of it must be whole at every moment, and, when nothing is under
 * way, what the database says. It remembers every version that a page has ever had, and what each validator stood for.
 */
export async function watchFolder(folder: string, expected: () => Promise<Expected[]>) {
  const reader = await openReader(folder)
  const versions = new Set<string>()
  const bytesOfEtag = new Map<string, string>()
  const paths = new Set<string>()

  const check = (answer: Answer) => {
    if (answer.status === 200 || answer.html.includes('<html>')) expect(versions).toContain(answer.html)
    if (answer.etag === '') return
    // A validator that stood for two different bodies would let a reader keep the wrong one.
    expect(bytesOfEtag.get(answer.etag) ?? answer.bytes).toBe(answer.bytes)
    bytesOfEtag.set(answer.etag, answer.bytes)
  }
  const readAll = async (site: string, path: string) => {
    const answers = await Promise.all(ENCODINGS.map((encoding) => reader.read(site, path, encoding)))
    answers.forEach(check)
    return answers
  }

  return {
    /** Adds what the database says now to what readers may see. */
    async learn() {
      for (const { state, render } of await expected()) {
        for (const { path } of state.pages) {
          versions.add((await render(path)).html)
          paths.add(`${state.slug} ${path}`)
        }
      }
    },
    /** Everything that was ever published, as it is this moment, is whole. */
    async expectWhole() {
      for (const known of paths) {
        const [site = '', path = ''] = known.split(' ')
        await readAll(site, path)
      }
    },
    /** Within seconds, readers get what the database says, as small as can be, the manifest says the same, and nothing else lies about. */
    async expectPublished() {
      await expect
        .poll(async () => unlike(await expected(), readAll, folder), {
          timeout: SECONDS_TO_HEAL * 1000,
          interval: 50,
        })
        .toEqual([])
    },
    close: reader.close,
  }
}

/** What differs between the database and the folder, a line each. */
async function unlike(
  sites: Expected[],
  read: (site: string, path: string) => Promise<Answer[]>,
  folder: string,
): Promise<string[]> {
  const store = fileStore(folder)
  const found: string[] = []
  const files: string[] = []
  for (const { state, render } of sites) {
    const site = state.slug
    const manifest = await store.readManifest(site)
    files.push(`${site}/manifest.json`)
    for (const { path } of state.pages) {
      const { html } = await render(path)
      const answers = await read(site, path)
      const status = path === NOT_FOUND_PATH ? 404 : 200
      if (answers.some((answer) => answer.html !== html || answer.status !== status))
        found.push(`${site}${path} is not what the database says.`)
      if (manifest?.pages[path]?.hash !== sha256(html)) found.push(`${site}${path} is not in the manifest.`)
      if (!(await isSmallest({ page: manifest?.pages[path], br: await store.read(site, path, 'br'), html })))
        found.push(`${site}${path} is not compressed as well as it can be.`)
      const file = `${site}/pages${path === '/' ? '/index' : path}.html`
      files.push(file, `${file}.br`, `${file}.gz`)
    }
  }
  const present = await filesIn(folder)
  const superfluous = present.filter((file) => !files.includes(file))
  return [...found, ...superfluous.map((file) => `${file} should not be there.`)]
}

/** Compresses it anew only where the manifest says that nothing is left to be done. */
async function isSmallest({ page, br, html }: { page?: PublishedPage; br: Buffer | null; html: string }) {
  if (page?.brotli === 'quick') return false
  const best = smallest.get(html) ?? (await brotli(Buffer.from(html), 'best'))
  smallest.set(html, best)
  return br?.equals(best) === true
}

const smallest = new Map<string, Buffer>()
