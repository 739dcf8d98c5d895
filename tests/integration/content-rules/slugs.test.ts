import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSlug } from '@/sites/slugify'
import {
  draftCollections,
  fieldsOf,
  makeDocument,
  newToken,
  type SiteCollection,
} from '../permissions/documents'
import { errorsOf, rest, succeeded } from '../permissions/rest'
import { openWorld, type World } from '../permissions/world'

let world: World
let token: string

beforeAll(async () => {
  world = await openWorld()
  token = world.people.editorOfBoth.token
})

afterAll(() => world.close())

describe('a web address', () => {
  it.each(draftCollections)(
    'should be unique on its practice, and told on its field: %s',
    async (collection) => {
      const { slug } = await makeDocument(world.payload, { collection, site: world.a.id })
      const response = await create(collection, { slug })
      expect(errorsOf(response)).toEqual([
        {
          path: 'slug',
          message: `Another page of this practice already uses “${String(slug)}”. Choose another one.`,
        },
      ])
      expect(response.text).not.toContain('slugKey')
    },
  )

  it.each(draftCollections)('should be free on another practice: %s', async (collection) => {
    const { slug } = await makeDocument(world.payload, { collection, site: world.a.id })
    const response = await create(collection, { slug, site: world.b.id, author: undefined })
    expect(errorsOf(response).filter(({ path }) => path === 'slug')).toEqual([])
  })

  it.each(draftCollections)('should have one winner among twenty at once: %s', async (collection) => {
    const slug = newToken('race')
    const author = await authorOfA()
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => create(collection, { slug, author })),
    )
    expect(responses.filter(succeeded)).toHaveLength(1)
    const told = responses.filter((response) => !succeeded(response)).map((response) => errorsOf(response))
    expect(new Set(told.map((errors) => errors.map(({ path }) => path).join()))).toEqual(new Set(['slug']))
    expect(responses.filter(({ text }) => /slugKey/i.test(text))).toEqual([])
  })

  it.each([
    ['Knee pain', 'Use only small letters, digits and single hyphens, such as “back-pain”.'],
    ['../admin', 'Use only small letters, digits and single hyphens, such as “back-pain”.'],
    ['knee--pain', 'Use only small letters, digits and single hyphens, such as “back-pain”.'],
    ['guides', '“guides” is used by the website itself. Choose another one.'],
    ['admin', '“admin” is used by the website itself. Choose another one.'],
    ['media', '“media” is used by the website itself. Choose another one.'],
  ])('should not be “%s”', async (slug, message) => {
    expect(errorsOf(await create('pages', { slug }))).toEqual([{ path: 'slug', message }])
  })

  it('should be a path of the website itself where that can be', async () => {
    expect(errorsOf(await create('services', { slug: 'guides' }))).toEqual([])
  })
})

describe('a web address that nobody wrote', () => {
  it('should be made from the title, with a number where it is taken', async () => {
    const title = `Knee pain ${newToken('t')}`
    const slugs = []
    for (let n = 0; n < 3; n += 1) slugs.push(slugOf(await create('pages', { title })))
    const slug = title.toLowerCase().replaceAll(' ', '-')
    expect(slugs).toEqual([slug, `${slug}-2`, `${slug}-3`])
  })

  it('should follow the title until the page is published', async () => {
    const id = idOf(await create('pages', { title: `First ${newToken('t')}` }))
    const second = `Second ${newToken('t')}`
    expect(slugOf(await save(id, { title: second }, '?draft=true'))).toBe(
      second.toLowerCase().replace(' ', '-'),
    )
    const third = `Third ${newToken('t')}`
    const published = slugOf(await save(id, { title: third, _status: 'published' }))
    expect(published).toBe(third.toLowerCase().replace(' ', '-'))
    expect(slugOf(await save(id, { title: 'Fourth' }, '?draft=true'))).toBe(published)
    expect(slugOf(await save(id, { title: 'Fifth' }))).toBe(published)
  })

  it('should stay as somebody wrote it', async () => {
    const slug = newToken('written')
    const id = idOf(await create('pages', { slug }))
    expect(slugOf(await save(id, { title: 'Another title' }, '?draft=true'))).toBe(slug)
  })

  it('should be made anew for a copy', async () => {
    const page = await makeDocument(world.payload, { collection: 'pages', site: world.a.id })
    const copies = []
    for (let n = 0; n < 2; n += 1) {
      copies.push(
        slugOf(await rest({ method: 'POST', path: `/pages/${page.id}/duplicate`, body: {}, token })),
      )
    }
    expect(copies).toEqual([`${String(page.slug)}-2`, `${String(page.slug)}-3`])
  })

  it.each([74, 75, 76, 77, 78, 79, 80])(
    'should fit into an address when the title is long, with its first space after %i letters',
    async (letters) => {
      const title = `${'a'.repeat(letters)} ${'b'.repeat(30)}`
      const slugs = [slugOf(await create('pages', { title })), slugOf(await create('pages', { title }))]
      expect(slugs.map(isSlug)).toEqual([true, true])
      expect(slugs[1]).toMatch(/[ab]-\d$/)
    },
  )

  it('should be asked for when nothing of the title can stand in one', async () => {
    const response = await create('pages', { title: '痛み' })
    expect(errorsOf(response).map(({ path }) => path)).toEqual(['slug'])
  })
})

describe('two drafts that both changed to one address', () => {
  it('should be told on the field when the second is published', async () => {
    const slug = newToken('both')
    const ids = [idOf(await create('pages', {})), idOf(await create('pages', {}))]
    for (const id of ids) await save(id, { slug }, '?draft=true')
    const published = []
    for (const id of ids) published.push(await save(id, { _status: 'published' }))
    expect(published.map((response) => errorsOf(response).map(({ path }) => path))).toEqual([[], ['slug']])
    expect(published[1]?.text).not.toContain('slugKey')
  })
})

async function create(collection: SiteCollection, fields: Record<string, unknown>) {
  const words = { token: newToken('made'), author: await authorOfA() }
  const made = { ...fieldsOf[collection](words), site: world.a.id, ...fields }
  return rest({ method: 'POST', path: `/${collection}`, body: made, token })
}

function save(id: string, body: Record<string, unknown>, query = '') {
  return rest({ method: 'PATCH', path: `/pages/${id}${query}`, body, token })
}

let author: string | undefined

async function authorOfA(): Promise<string> {
  author ??= (await makeDocument(world.payload, { collection: 'authors', site: world.a.id })).id
  return author
}

function slugOf({ json }: { json: Record<string, unknown> }): string {
  return (json.doc as { slug: string }).slug
}

function idOf({ json }: { json: Record<string, unknown> }): string {
  return (json.doc as { id: string }).id
}
