import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cardPath, isPicture } from '@/sites/plain-files'
import { makeDocument, newToken, type SiteCollection, type Stored } from '../permissions/documents'
import { internalLink, paragraph, richText } from '../permissions/rich-text'
import { rest } from '../permissions/rest'
import { plainTheme } from '../permissions/practices'
import { openWorld, type World } from '../permissions/world'
import { openPress, type Press } from './press'

/*
 * Practice A owns a guide, which B borrows, with its author and an exercise that stands in it, a page whose text leads
 * to the guide, and a service that has to do with none of these. After each change exactly the pages are drawn again
 * that show something of it.
 */
let world: World
let press: Press
let guide: Stored
let page: Stored

beforeAll(async () => {
  world = await openWorld()
  const { a, b } = world
  const author = await make('authors', { slug: 'writer', sharedWith: [b.id] })
  guide = await makeDocument(world.payload, {
    collection: 'articles',
    site: a.id,
    author: author.id,
    fields: { slug: 'guide', sharedWith: [b.id] },
  })
  page = await make('pages', {
    slug: 'about',
    body: richText(paragraph('Read on: ', internalLink('articles', guide.id))),
  })
  await make('services', { slug: 'visits' })
  await make('pages', { slug: 'home', kind: 'home' })
  await world.payload.update({
    collection: 'sites',
    id: a.id,
    data: { navigation: [] },
    overrideAccess: true,
  })
})

beforeEach(async () => {
  press = await openPress(world.payload)
  await press.publish()
})

afterEach(() => press.close())

afterAll(() => world.close())

/** What machines read names every page, with the time of its last change. */
const LISTS = ['/feed.xml', '/llms.txt', '/sitemap.xml']

/** Paths in the order in which the work is told, with the files that name every page. */
const withLists = (...paths: string[]) => [...paths, ...LISTS].sort()

const CARD = cardPath('/guides/guide')
const OTHER_CARD = cardPath('/guides/other')

/**
 * Where the guide is shown or mentioned: itself, its list, the home page, its author, the page that leads to it, and
 * the picture that stands for it.
 */
const ofGuide = {
  'practice-a': { rendered: withLists('/', '/about', '/authors/writer', '/guides', '/guides/guide', CARD) },
  'practice-b': { rendered: withLists('/authors/writer', '/guides', '/guides/guide', CARD) },
}

describe('what is drawn again', () => {
  it('should be nothing when nothing has changed', async () => {
    expect(await press.publish()).toEqual({})
  })

  it('should be nothing for a draft', async () => {
    await change('articles', guide, { summary: 'A thought.' }, { draft: true })
    expect(await press.publish()).toEqual({})
  })

  it('should be every page that shows a guide that was published', async () => {
    await change('articles', guide, { summary: 'In other words.', _status: 'published' })
    expect(await press.publish()).toEqual(ofGuide)
  })

  it('should be every page that mentioned a guide that was unpublished, which itself is gone', async () => {
    await change('articles', guide, { _status: 'draft' })
    expect(await press.publish()).toEqual({
      'practice-a': {
        rendered: withLists('/', '/about', '/authors/writer', '/guides'),
        removed: [CARD, '/guides/guide'],
      },
      'practice-b': { rendered: withLists('/authors/writer', '/guides'), removed: [CARD, '/guides/guide'] },
    })
    await change('articles', guide, { _status: 'published' })
    expect(await press.publish()).toEqual(ofGuide)
  })

  it('should be the same for the trash, and for what is taken out of it', async () => {
    await change('pages', page, { deletedAt: new Date().toISOString() })
    expect(await press.publish()).toEqual({
      'practice-a': { rendered: withLists('/'), removed: ['/about', cardPath('/about')] },
    })
    await world.payload.update({
      collection: 'pages',
      id: page.id,
      data: { deletedAt: null, _status: 'published' },
      overrideAccess: true,
      trash: true,
    })
    expect(await press.publish()).toEqual({
      'practice-a': { rendered: withLists('/', '/about', cardPath('/about')) },
    })
  })

  it('should be what shows a guide that has changed its address', async () => {
    await change('articles', guide, { slug: 'other', _status: 'published' })
    expect(await press.publish()).toEqual({
      'practice-a': {
        rendered: withLists('/', '/about', '/authors/writer', '/guides', '/guides/other', OTHER_CARD),
        removed: [CARD, '/guides/guide'],
      },
      'practice-b': {
        rendered: withLists('/authors/writer', '/guides', '/guides/other', OTHER_CARD),
        removed: [CARD, '/guides/guide'],
      },
    })
    await change('articles', guide, { slug: 'guide', _status: 'published' })
    await press.publish()
  })

  it('should be what names an author who has changed, on every website', async () => {
    await change('authors', await found('authors', 'writer'), { name: 'Alex New', _status: 'published' })
    const rendered = withLists('/authors', '/authors/writer', '/guides/guide', cardPath('/authors/writer'))
    expect(await press.publish()).toEqual({ 'practice-a': { rendered }, 'practice-b': { rendered } })
  })

  it.each([
    ['the navigation', { navigation: [{ label: 'Guides', link: { kind: 'path', path: '/guides' } }] }],
    ['the colours', { theme: { ...plainTheme, primary: '#123456' } }],
  ] as const)('should be every page of a practice whose website changes in %s', async (_, data) => {
    await world.payload.update({
      collection: 'sites',
      id: world.a.id,
      data: JSON.parse(JSON.stringify(data)) as object,
      overrideAccess: true,
    })
    const all = Object.keys((await press.manifest('practice-a')).pages).sort()
    const work = await press.publish()
    expect(work['practice-a']).toEqual({ rendered: all })
    // What it borrows names its owner.
    expect(work['practice-b']).toEqual({ rendered: ['/authors/writer', '/guides/guide'] })
  })

  it('should be what shows a guide that a job published at a set time', async () => {
    const { payload, people } = world
    await change('articles', guide, { summary: 'Later.' }, { draft: true })
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: guide.id },
        user: { relationTo: 'users', value: people.editor.id } as never,
      },
    })
    await payload.jobs.run({ overrideAccess: true })
    expect(await press.publish()).toEqual(ofGuide)
  })

  it('should be what shows a guide that a script wrote past everything', async () => {
    await world.payload.db.updateOne({
      collection: 'articles',
      id: guide.id,
      data: { summary: 'By a script.', updatedAt: new Date().toISOString() },
    })
    expect(await press.publish()).toEqual(ofGuide)
  })

  it('should be everything but pictures for a new build', async () => {
    await press.close()
    press = await openPress(world.payload, { build: 'another' })
    const work = await press.publish()
    for (const site of ['practice-a', 'practice-b']) {
      const { pages } = await press.manifest(site)
      expect(work[site]?.rendered).toEqual(
        Object.keys(pages)
          .filter((path) => !isPicture(path))
          .sort(),
      )
    }
  })
})

describe('a page that cannot be drawn', () => {
  it('should stay as it was, and only that page, and tell the editor', async () => {
    const before = await press.read('practice-a', '/about')
    const title = newToken('title')
    await change('pages', page, { title, _status: 'published' })
    const draw = press.draw
    press.draw = async (site, path) => {
      if (path === '/about') throw new TypeError('Cannot read properties of null')
      return draw(site, path)
    }
    expect(await press.publish()).toEqual({
      'practice-a': { rendered: withLists('/', cardPath('/about')), failed: ['/about'] },
    })
    expect(await press.read('practice-a', '/about')).toBe(before)
    expect((await press.manifest('practice-a')).failures).toMatchObject({
      '/about': {
        document: `pages:${page.id}`,
        reason: expect.stringMatching(/^Something in this page could not be drawn\./),
      },
    })

    press.draw = draw
    const { token } = world.people.editor
    const told = await rest({ path: `/publishing/pages/${page.id}`, token })
    expect(told.json.places).toMatchObject([{ state: 'live', failure: expect.any(String) }])
    const again = await rest({ method: 'POST', path: `/publishing/pages/${page.id}/try-again`, token })
    expect(again.json.places).toMatchObject([{ state: 'live', failure: null }])
    expect(await press.read('practice-a', '/about')).toContain(title)
  })
})

function make(collection: SiteCollection, fields: Record<string, unknown>): Promise<Stored> {
  return makeDocument(world.payload, { collection, site: world.a.id, fields })
}

function change(
  collection: 'articles' | 'authors' | 'pages',
  { id }: Stored,
  data: Record<string, unknown>,
  { draft = false } = {},
) {
  return world.payload.update({ collection, id, data, draft, overrideAccess: true })
}

async function found(collection: 'authors', slug: string): Promise<Stored> {
  const { docs } = await world.payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    where: { slug: { equals: slug } },
  })
  return docs[0] as unknown as Stored
}
