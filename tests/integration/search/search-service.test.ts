import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodePage, encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import { sha256 } from '@/publishing/fingerprint'
import { EMPTY_MANIFEST, type Encoding, type PageStore } from '@/publishing/page-store'
import { readSearchQuery } from '@/search/search-query'
import { startSearch, type SearchPage, type SearchService } from '@/search/search-service'
import { SEARCH_ANSWER_PATH } from '@/sites/site-state'
import { frame, pageOf } from '../../unit/search/published'

let folder: string
let store: PageStore
let search: SearchService
let errors: unknown[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'practice-press-search-'))
  store = fileStore(folder)
  errors = []
  await publish({ [SEARCH_ANSWER_PATH]: frame, '/guides/knee': pageOf({ title: 'Knee pain' }) })
  search = startSearch({ folder, sites: ['leek'], onError: (error) => errors.push(error) })
})

afterEach(async () => {
  await search.stop()
  await rm(folder, { recursive: true })
})

describe('the search of the server', () => {
  it.each<Encoding>(['br', 'gzip', 'identity'])(
    'should answer in %s, with the policy of its page',
    async (encoding) => {
      const page = await ask('knee', encoding)
      const html = page && (await decodePage(Buffer.from(page.body), encoding)).toString()
      expect(html).toContain('<a href="/guides/knee">Knee pain</a>')
      expect(page?.policy).toContain("script-src 'none'")
    },
  )

  it('should find what has been published since, once it is told to look', async () => {
    expect(await found('elbow')).toBe(false)
    await publish({ [SEARCH_ANSWER_PATH]: frame, '/guides/elbow': pageOf({ title: 'Elbow pain' }) })
    search.look('leek')
    await expect.poll(() => found('elbow'), { timeout: 30_000 }).toBe(true)
  })

  it('should refuse more searches than it can hold, and answer those that it holds', async () => {
    const pages = await Promise.all(Array.from({ length: 80 }, () => ask('knee', 'identity')))
    expect(pages.filter((page) => page === null)).toHaveLength(30)
    expect(await found('knee')).toBe(true)
    expect(errors).toEqual([])
  })

  it('should answer nothing for a practice without pages', async () => {
    const query = readSearchQuery('?q=knee')
    expect(query && (await search.answer({ site: 'nowhere', query, encoding: 'br' }))).toBeNull()
  })

  it('should answer nothing once it is stopped', async () => {
    expect(await found('knee')).toBe(true)
    await search.stop()
    expect(await ask('knee', 'br')).toBeNull()
  })
})

async function publish(pages: Record<string, string>): Promise<void> {
  for (const [path, html] of Object.entries(pages)) await store.write('leek', path, await encodePage(html))
  const entries = Object.entries(pages).map(([path, html]) => [
    path,
    {
      document: null,
      documentVersion: null,
      fingerprint: '',
      reads: [],
      hash: sha256(html),
      bytes: 0,
      publishedAt: '',
    },
  ])
  await store.writeManifest('leek', { ...EMPTY_MANIFEST, pages: Object.fromEntries(entries) })
}

async function ask(typed: string, encoding: Encoding): Promise<SearchPage | null> {
  const query = readSearchQuery(`?q=${typed}`)
  return query && search.answer({ site: 'leek', query, encoding })
}

async function found(typed: string): Promise<boolean> {
  const page = await ask(typed, 'identity')
  return page !== null && Buffer.from(page.body).toString().includes('<h3><a href="/guides/')
}
