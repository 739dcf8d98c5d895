import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { documentOf } from '@/delivery/prepare-page'
import { publishedSites, type PublishedSites } from '@/delivery/published-sites'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import { EMPTY_MANIFEST, type Manifest, type PageStore } from '@/publishing/page-store'

let folder: string
let store: PageStore
let published: PublishedSites
let manifestsRead: number

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-press-published-'))
  store = fileStore(folder)
  manifestsRead = 0
  const readManifest = (site: string) => {
    manifestsRead += 1
    return store.readManifest(site)
  }
  published = publishedSites({ store: { ...store, readManifest }, limitBytes: 1_000_000 })
})

afterEach(() => rm(folder, { recursive: true }))

const SITE = 'moorlands'

/** Puts a page and what old addresses answer in place, as another process would, and says nothing. */
async function publish(words: string, { at, ...others }: Partial<Manifest> & { at: string }): Promise<void> {
  await store.write(SITE, '/guides/back', await encodePage(words))
  const page = { document: null, documentVersion: null, fingerprint: '', reads: [], hash: '', bytes: 0 }
  const pages = { '/guides/back': { ...page, publishedAt: at } }
  await store.writeManifest(SITE, { ...EMPTY_MANIFEST, pages, redirects: leadingTo(words), ...others })
}

function leadingTo(words: string): Manifest['redirects'] {
  return { '/old': { to: `/${words}`, status: 301 } }
}

/** What readers get: the words of the page, and where the old address leads. */
async function seen(): Promise<[string | null, string | undefined]> {
  const page = await published.page(SITE, '/guides/back', 'identity')
  return [page && documentOf(page).toString(), (await published.redirect(SITE, '/old'))?.to]
}

const past = new Date(Date.now() - 60_000).toISOString()
const soon = new Date(Date.now() + 60_000).toISOString()

describe('what is published', () => {
  it('should stay in memory until it is forgotten, pages and old addresses each by itself', async () => {
    await publish('first', { at: past })
    expect(await seen()).toEqual(['first', '/first'])
    await publish('second', { at: soon })
    expect(await seen()).toEqual(['first', '/first'])
    published.forgetTables(SITE)
    expect(await seen()).toEqual(['first', '/second'])
    published.forgetPage(SITE, '/guides/back')
    expect(await seen()).toEqual(['second', '/second'])
  })

  it('should be forgotten altogether', async () => {
    await publish('first', { at: past })
    await seen()
    await publish('second', { at: soon })
    published.forgetEverything()
    expect(await seen()).toEqual(['second', '/second'])
  })

  it('should be seen when it changed without a word, and looked at no more than once', async () => {
    await publish('first', { at: past })
    await seen()
    await publish('second', { at: soon })
    await published.lookAgain()
    expect(await seen()).toEqual(['second', '/second'])
    const before = manifestsRead
    await published.lookAgain()
    expect(manifestsRead).toBe(before)
  })

  it('should stay in memory when it is newer than what is said of it', async () => {
    await publish('first', { at: past })
    await seen()
    await store.write(SITE, '/guides/back', await encodePage('second'))
    await published.lookAgain()
    expect(await seen()).toEqual(['first', '/first'])
  })

  it('should be gone when it was taken away without a word', async () => {
    await publish('first', { at: past })
    await seen()
    await store.remove(SITE, '/guides/back')
    await store.writeManifest(SITE, EMPTY_MANIFEST)
    await published.lookAgain()
    expect(await seen()).toEqual([null, undefined])
  })

  it('should lead where an editor says, before where a page has moved by itself', async () => {
    await publish('chosen', { at: past, moved: { '/old': '/moved', '/older': '/moved' } })
    expect((await published.redirect(SITE, '/old'))?.to).toBe('/chosen')
    expect((await published.redirect(SITE, '/older'))?.to).toBe('/moved')
  })

  it('should be asked for again when a disk failed', async () => {
    await publish('first', { at: past })
    const answers = [() => Promise.reject(new Error('a fault')), () => store.readManifest(SITE)]
    const readManifest = () => answers.shift()?.() ?? Promise.resolve(null)
    published = publishedSites({ store: { ...store, readManifest }, limitBytes: 1_000_000 })
    await expect(published.redirect(SITE, '/old')).rejects.toThrow('a fault')
    expect((await published.redirect(SITE, '/old'))?.to).toBe('/first')
  })

  it('should have no page at the address of the page for missing pages', async () => {
    await store.write(SITE, '/404', await encodePage('Page not found'))
    expect(await published.page(SITE, '/404', 'identity')).toBeNull()
    expect((await published.missingPage(SITE, 'identity'))?.status).toBe(404)
  })
})
