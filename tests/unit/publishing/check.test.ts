import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { check } from '@/publishing/check'
import { fileStore } from '@/publishing/file-store'
import { reconcile } from '@/publishing/reconcile'
import type { SiteState } from '@/sites/site-state'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'check-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

it('should find every page that is not as it should be, and leave all as it is', async () => {
  const store = fileStore(folder)
  const draw = async (_: string, page: string) => ({ html: page, reads: ['articles:*'] })
  const paths = ['/same', '/changed', '/gone', '/broken']
  await reconcile({ state: stateOf(paths), store, build: '1', render: draw, onChange: () => undefined })
  const before = await store.readManifest('a')

  const looked: number[] = []
  const differences = await check({
    state: stateOf(['/same', '/changed', '/new', '/broken']),
    store,
    render: async (site, page) => {
      if (page === '/broken') throw new Error('A picture is missing.')
      return page === '/changed' ? { html: 'Changed.', reads: [] } : draw(site, page)
    },
    onPage: () => void looked.push(1),
  })
  expect(differences).toMatchObject([
    { path: '/changed', is: 'different' },
    { path: '/new', is: 'missing' },
    { path: '/broken', is: 'not to be drawn' },
    { path: '/gone', is: 'still there, but should be gone' },
  ])
  expect(looked).toHaveLength(4)
  expect(await store.readManifest('a')).toEqual(before)
})

function stateOf(paths: string[]): SiteState {
  return {
    slug: 'a',
    pages: paths.map((each) => ({ path: each, document: null })),
    redirects: {},
    recalled: {},
    searchWords: [],
    pictures: {},
    versionOf: () => '1',
  }
}
