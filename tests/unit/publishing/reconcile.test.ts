import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decodePage, encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import { UnfitPage } from '@/publishing/finish-page'
import type { PageStore } from '@/publishing/page-store'
import { NOT_DRAWN, reconcile } from '@/publishing/reconcile'
import type { SiteState } from '@/sites/site-state'

let folder: string
let store: PageStore
let changed: string[]

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'published-'))
  store = fileStore(folder)
  changed = []
})

afterEach(() => rm(folder, { recursive: true, force: true }))

describe('reconcile', () => {
  it('should publish every page that should be public', async () => {
    const result = await run({ pages: { '/': 'pages:1', '/guides/back': 'articles:1' } })
    expect(result.rendered).toEqual(['/', '/guides/back'])
    expect(await read('/guides/back')).toBe('/guides/back of version 1')
  })

  it('should render nothing when nothing has changed', async () => {
    await run({ pages: { '/': 'pages:1' } })
    changed = []
    const result = await run({ pages: { '/': 'pages:1' } })
    expect(result).toEqual({
      rendered: [],
      removed: [],
      rerouted: false,
      failed: [],
      left: 0,
      toCompress: 1,
    })
    expect(changed).toEqual([])
  })

  it('should render only the page whose reads have changed', async () => {
    const pages = { '/guides/back': 'articles:1', '/guides/neck': 'articles:2' }
    await run({ pages })
    const result = await run({ pages, versions: { 'articles:2': '2' } })
    expect(result.rendered).toEqual(['/guides/neck'])
  })

  it('should not write a page again that comes out as it was, nor tell anybody', async () => {
    const pages = { '/': 'pages:1' }
    const render = async () => ({ html: 'As it was.', reads: ['pages:1'] })
    await run({ pages, render })
    const before = await filesOf('/')
    changed = []
    const result = await run({ pages, render, versions: { 'pages:1': '2' } })
    expect(result.rendered).toEqual(['/'])
    expect(changed).toEqual([])
    expect(await filesOf('/')).toEqual(before)
    expect((await run({ pages, render, versions: { 'pages:1': '2' } })).rendered).toEqual([])
  })

  it('should write a page again of which one file is of another version', async () => {
    const pages = { '/': 'pages:1' }
    const render = async () => ({ html: 'As it was.', reads: ['pages:1'] })
    await run({ pages, render })
    // As a writer leaves it that is killed after the first of the files.
    const { br } = await encodePage('As it never was.')
    await store.write('a', '/', { br })
    changed = []
    await run({ pages, render, versions: { 'pages:1': '2' } })
    expect(changed).toEqual(['/'])
    expect(await decodePage((await store.read('a', '/', 'br')) ?? br, 'br')).toEqual(
      Buffer.from('As it was.'),
    )
  })

  it('should draw the next page while one is written, but not while somebody waits for it', async () => {
    const begun: string[] = []
    const pages = { '/': 'pages:1', '/guides': 'pages:2', '/guides/back': 'articles:1' }
    const state = stateOf({ pages, documents: { '/guides/back': 'articles:1' } })
    const seen: string[][] = []
    await reconcile({
      state,
      store: {
        ...store,
        async write(...page) {
          // Whatever has no need to wait is begun by now.
          await new Promise(setImmediate)
          seen.push([...begun])
          await store.write(...page)
        },
      },
      build: 'build',
      render: async (_, path) => {
        begun.push(path)
        return { html: path, reads: [pages[path as '/']] }
      },
      onChange: () => undefined,
    })
    expect(seen).toEqual([
      ['/guides/back'],
      ['/guides/back', '/', '/guides'],
      ['/guides/back', '/', '/guides'],
    ])
    expect(Object.keys((await store.readManifest('a'))?.pages ?? {})).toEqual(Object.keys(pages))
  })

  it('should render everything again for a new build', async () => {
    await run({ pages: { '/': 'pages:1' } })
    expect((await run({ pages: { '/': 'pages:1' }, build: 'new' })).rendered).toEqual(['/'])
  })

  it('should remove what should be gone, before it renders', async () => {
    await run({ pages: { '/guides/back': 'articles:1' } })
    changed = []
    const foundMeanwhile: unknown[] = []
    const result = await run({
      pages: { '/guides/neck': 'articles:2' },
      render: async () => {
        foundMeanwhile.push([...changed], await store.read('a', '/guides/back', 'identity'))
        return { html: 'neck', reads: [] }
      },
    })
    expect(foundMeanwhile).toEqual([['/guides/back'], null])
    expect(result.removed).toEqual(['/guides/back'])
  })

  it('should keep the last good page when it cannot be rendered, and only that page', async () => {
    const pages = { '/guides/back': 'articles:1', '/guides/neck': 'articles:2' }
    await run({ pages })
    const versions = { 'articles:1': '2', 'articles:2': '2' }
    const result = await run({ pages, versions, render: failingOn('/guides/back') })
    expect(result.failed).toMatchObject([{ path: '/guides/back', reason: 'A picture is missing.' }])
    expect(await read('/guides/back')).toBe('/guides/back of version 1')
    expect(await read('/guides/neck')).toBe('/guides/neck of version 2')
    expect((await store.readManifest('a'))?.failures).toMatchObject({
      '/guides/back': { document: 'articles:1', reason: 'A picture is missing.' },
    })
  })

  it('should try a failed page again and forget the failure', async () => {
    const pages = { '/guides/back': 'articles:1' }
    await run({ pages })
    await run({ pages, versions: { 'articles:1': '2' }, render: failingOn('/guides/back') })
    await run({ pages, versions: { 'articles:1': '2' } })
    expect(await read('/guides/back')).toBe('/guides/back of version 2')
    expect((await store.readManifest('a'))?.failures).toEqual({})
  })

  it('should forget a failure when what failed is taken back', async () => {
    const pages = { '/guides/back': 'articles:1' }
    await run({ pages })
    await run({ pages, versions: { 'articles:1': '2' }, render: failingOn('/guides/back') })
    await run({ pages })
    expect((await store.readManifest('a'))?.failures).toEqual({})
  })

  it('should tell an editor nothing of the program’s own words when it stumbles', async () => {
    const render = () => Promise.reject(new TypeError('a is not a function'))
    const { failed } = await run({ pages: { '/guides/back': 'articles:1' }, render })
    expect(failed).toMatchObject([{ reason: NOT_DRAWN, error: { message: 'a is not a function' } }])
    expect((await store.readManifest('a'))?.failures).toMatchObject({ '/guides/back': { reason: NOT_DRAWN } })
  })

  it('should render again what is up to date when it is asked for everything', async () => {
    await run({ pages: { '/': 'pages:1' } })
    expect((await run({ pages: { '/': 'pages:1' }, everything: true })).rendered).toEqual(['/'])
  })

  it.each([
    { redirects: { '/old': { to: '/', status: 301 as const } } },
    { recalled: { '/guides/neck': { at: '2026-11-22T12:00:00.000Z' } } },
    { searchWords: [{ typed: ['gammy'], means: ['sore'] }] },
  ])('should say so when an address without a page answers otherwise: %j', async (routes) => {
    const pages = { '/': 'pages:1' }
    await run({ pages })
    expect(await run({ pages, routes })).toMatchObject({ rendered: [], rerouted: true })
    expect(await store.readManifest('a')).toMatchObject(routes)
    expect(await run({ pages, routes })).toMatchObject({ rerouted: false })
  })

  it('should lead from where a page was to where it comes back, however long it was away', async () => {
    await run({ pages: { '/guides/back': 'articles:1' } })
    await run({ pages: { '/': 'pages:1' } })
    await run({ pages: { '/': 'pages:1', '/about': 'pages:2' } })
    await run({ pages: { '/': 'pages:1', '/guides/back-pain': 'articles:1' } })
    expect((await store.readManifest('a'))?.moved).toMatchObject({ '/guides/back': '/guides/back-pain' })
  })

  it('should lead from an old address to the new one', async () => {
    await run({ pages: { '/guides/back': 'articles:1' } })
    await run({ pages: { '/guides/back-pain': 'articles:1' } })
    expect((await store.readManifest('a'))?.moved).toEqual({ '/guides/back': '/guides/back-pain' })
  })

  it('should render the page of a changed document before the pages that mention it', async () => {
    const pages = { '/': 'pages:1', '/guides/back': 'articles:1' }
    const render = async (_: string, path: string) => ({
      html: path,
      reads: ['articles:1', pages[path as '/']],
    })
    await run({ pages, render })
    const result = await run({ pages, render, versions: { 'articles:1': '2' } })
    expect(result.rendered).toEqual(['/guides/back', '/'])
  })

  it('should leave the rest for later when it is asked to pause', async () => {
    const pages = { '/': 'pages:1', '/guides/back': 'articles:1' }
    const first = await run({ pages, shouldPause: () => changed.length > 0 })
    expect(first).toMatchObject({ rendered: ['/'], left: 1 })
    const second = await run({ pages })
    expect(second).toMatchObject({ rendered: ['/guides/back'], left: 0 })
  })

  it('should know a picture before the page that shows it is there', async () => {
    const result = await run({
      pages: { '/': 'pages:1' },
      pictures: { 'knee-a1': 'a' },
      render: async () => {
        expect((await store.readManifest('a'))?.pictures).toEqual({ 'knee-a1': 'a' })
        return { html: 'a page', reads: [] }
      },
    })
    expect(result).toMatchObject({ rendered: ['/'], rerouted: true })
    expect(await run({ pages: { '/': 'pages:1' } })).toMatchObject({ rerouted: true })
    expect((await store.readManifest('a'))?.pictures).toEqual({})
  })

  it('should leave no temporary file behind', async () => {
    await run({ pages: { '/': 'pages:1', '/guides/back': 'articles:1' } })
    const files = await readdir(folder, { recursive: true })
    expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([])
  })
})

type Run = {
  pages: Record<string, string>
  versions?: Record<string, string>
  build?: string
  pictures?: Record<string, string>
  routes?: Partial<Pick<SiteState, 'redirects' | 'recalled' | 'searchWords'>>
  render?: (site: string, path: string) => Promise<{ html: string; reads: string[] }>
  shouldPause?: () => boolean
  everything?: boolean
}

function run({ pages, versions = {}, build = 'build', pictures = {}, routes, render, ...others }: Run) {
  const state = { ...stateOf({ pages, documents: pages }), pictures, ...routes, versionOf }
  function versionOf(read: string) {
    return versions[read] ?? '1'
  }
  const draw = async (_: string, path: string) => {
    const document = pages[path] ?? ''
    return { html: `${path} of version ${state.versionOf(document)}`, reads: [document] }
  }
  const onChange = (_: string, path: string) => void changed.push(path)
  return reconcile({ state, store, build, render: render ?? draw, onChange, ...others })
}

function stateOf({
  pages,
  documents,
}: {
  pages: Record<string, string>
  documents: Record<string, string>
}): SiteState {
  return {
    slug: 'a',
    pages: Object.keys(pages).map((path) => ({ path, document: documents[path] ?? null })),
    redirects: {},
    pictures: {},
    recalled: {},
    searchWords: [],
    versionOf: () => '1',
  }
}

/** Which files a page has: another one at the same name is another. */
function filesOf(page: string): Promise<number[]> {
  const file = path.join(folder, 'a/pages', `${page === '/' ? '/index' : page}.html`)
  return Promise.all(['', '.br', '.gz'].map(async (ending) => (await stat(`${file}${ending}`)).ino))
}

function failingOn(broken: string) {
  return async (_: string, path: string) => {
    if (path === broken) throw new UnfitPage('A picture is missing.')
    return { html: `${path} of version 2`, reads: ['articles:2'] }
  }
}

async function read(page: string): Promise<string | undefined> {
  return (await store.read('a', page, 'identity'))?.toString()
}
