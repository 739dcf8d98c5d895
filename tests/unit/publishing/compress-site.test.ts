import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressSite } from '@/publishing/compress-site'
import type { Effort } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import type { PageStore } from '@/publishing/page-store'
import { reconcile } from '@/publishing/reconcile'

let folder: string
let store: PageStore
let changed: string[]

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'compressed-'))
  store = fileStore(folder)
  changed = []
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe('compressing pages that were published quickly', () => {
  it('should come to the bytes of a publishing that took its time, and tell whoever has the old ones', async () => {
    expect(await publish({ version: '1' })).toMatchObject({ toCompress: 2 })
    const quick = await bytes('/back')
    changed = []
    expect(await compress()).toBe(0)
    expect(changed).toEqual(['/', '/back'])
    const best = await bytes('/back')
    expect(best.length).toBeLessThan(quick.length)
    expect(await publish({ version: '1' })).toMatchObject({ rendered: [], toCompress: 0 })

    await rm(folder, { recursive: true })
    expect(await publish({ version: '1', effort: 'best' })).toMatchObject({ toCompress: 0 })
    expect(await bytes('/back')).toEqual(best)
  })

  it('should never give a page that is published again meanwhile the bytes of before', async () => {
    await publish({ version: '1' })
    await compress({ meanwhile: () => publish({ version: '2' }) })
    expect(brotliDecompressSync(await bytes('/back')).toString()).toContain('/back, version 2')
    expect(await waiting()).toEqual(['/', '/back'])
    await compress()
    expect(brotliDecompressSync(await bytes('/back')).toString()).toContain('/back, version 2')
    expect(await waiting()).toEqual([])
  })

  it('should not bring back a page that is removed meanwhile', async () => {
    await publish({ version: '1' })
    await compress({ meanwhile: () => publish({ version: '1', paths: ['/'] }) })
    expect(await store.read('a', '/back', 'br')).toBeNull()
    expect(Object.keys((await store.readManifest('a'))?.pages ?? {})).toEqual(['/'])
  })

  it('should not bring back a website that is closed meanwhile', async () => {
    await publish({ version: '1' })
    await compress({ meanwhile: () => store.removeSite('a') })
    expect(await readdir(folder)).toEqual([])
  })

  it('should leave a page alone whose document is not what the manifest says', async () => {
    await publish({ version: '1' })
    const quick = await bytes('/back')
    await compress({
      meanwhile: () => store.write('a', '/back', { identity: Buffer.from('another version') }),
    })
    expect(await bytes('/back')).toEqual(quick)
    expect(await waiting()).toEqual(['/back'])
  })

  it('should begin again with what it could not say was done', async () => {
    await publish({ version: '1' })
    const unlucky = { ...store, writeManifest: () => Promise.reject(new Error('The disk is full.')) }
    await expect(compress({ on: unlucky })).rejects.toThrow('The disk is full.')
    const best = await bytes('/back')
    expect(await waiting()).toEqual(['/', '/back'])
    await compress()
    expect(await bytes('/back')).toEqual(best)
    expect(await waiting()).toEqual([])
  })

  it('should leave the rest when something waits to be published, and keep what is done', async () => {
    await publish({ version: '1' })
    changed = []
    expect(await compress({ isQuiet: () => changed.length === 0 })).toBe(1)
    expect(await waiting()).toEqual(['/back'])
  })
})

function publish({ version, paths = ['/', '/back'], effort }: Published) {
  return reconcile({
    state: {
      slug: 'a',
      pages: paths.map((each) => ({ path: each, document: null })),
      redirects: {},
      pictures: {},
      recalled: {},
      searchWords: [],
      versionOf: () => version,
    },
    store,
    build: 'build',
    effort,
    render: async (_, page) => ({ html: documentOf(page, version), reads: ['articles:1'] }),
    onChange: (_, page) => void changed.push(page),
  })
}

type Published = { version: string; paths?: string[]; effort?: Effort }

/** @param meanwhile done when everything is compressed, and nothing is written yet */
function compress({
  meanwhile = () => Promise.resolve(),
  isQuiet = () => true,
  on = store,
}: { meanwhile?: () => Promise<unknown>; isQuiet?: () => boolean; on?: PageStore } = {}) {
  return compressSite({
    store: on,
    site: 'a',
    oneAtATime: async (task) => {
      await meanwhile()
      return task()
    },
    onChange: (_, page) => void changed.push(page),
    isQuiet,
    whenQuiet: () => Promise.resolve(),
  })
}

/** Long enough for more effort to make a difference. */
function documentOf(page: string, version: string): string {
  const lines = Array.from({ length: 300 }, (_, line) => `<p>Line ${line} of ${(line * 7919) % 10_007}.</p>`)
  return `<h1>${page}, version ${version}</h1>${lines.join('\n')}`
}

async function bytes(page: string): Promise<Buffer> {
  return (await store.read('a', page, 'br')) ?? Buffer.alloc(0)
}

async function waiting(): Promise<string[]> {
  const { pages = {} } = (await store.readManifest('a')) ?? {}
  return Object.keys(pages).filter((page) => pages[page]?.brotli === 'quick')
}
