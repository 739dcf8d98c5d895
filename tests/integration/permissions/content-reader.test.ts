import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFor } from '@/content/open-for'
import type { SiteReader, Viewer } from '@/content/site-reader'
import { makeDocument, newToken, type SiteCollection } from './documents'
import { makeSite } from './practices'
import { openWorld, type ActorName, type World } from './world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

describe('what patients read', () => {
  it('should be the practice’s own published documents', async () => {
    const { a, b, payload } = world
    const own = await makeDocument(payload, { collection: 'pages', site: a.id })
    const draft = await makeDocument(payload, { collection: 'pages', site: a.id, draft: true })
    const foreign = await makeDocument(payload, { collection: 'pages', site: b.id })
    const ids = await idsRead(await open('practice-a'), 'pages')
    expect([own.id, draft.id, foreign.id].map((id) => ids.includes(id))).toEqual([true, false, false])
  })

  it('should be what was published, not what was written since', async () => {
    const page = await makeDocument(world.payload, { collection: 'pages', site: world.a.id })
    const later = newToken('later')
    await world.payload.update({
      collection: 'pages',
      id: page.id,
      overrideAccess: true,
      draft: true,
      data: { title: later },
    })
    const reader = await open('practice-a')
    const [read] = await reader.byIds('pages', [page.id])
    expect(read?.title).toBe(page.title)
  })

  it.each(['articles', 'authors', 'exercises', 'media'] as const)(
    'should hold what others lend, and what others lend nobody not: %s',
    async (collection) => {
      const { a, b, payload } = world
      const lent = await makeDocument(payload, { collection, site: b.id, fields: { sharedWith: [a.id] } })
      const kept = await makeDocument(payload, { collection, site: b.id })
      const reader = await open('practice-a')
      const found = await reader.byIds(collection, [lent.id, kept.id])
      expect(found.map(({ id }) => id)).toEqual([lent.id])
    },
  )

  it.each(['articles', 'media', 'redirects'] as const)(
    'should hold nothing from the trash: %s',
    async (collection) => {
      const fields = { deletedAt: new Date().toISOString() }
      const trashed = await makeDocument(world.payload, { collection, site: world.a.id, fields })
      expect(await idsRead(await open('practice-a'), collection)).not.toContain(trashed.id)
    },
  )

  it.each(['draft', 'archived'] as const)('should be nothing of a practice that is %s', async (status) => {
    await makeSite(world.payload, { slug: `practice-${status}`, status })
    expect(await openFor({ payload: world.payload, slug: `practice-${status}`, viewer: patient })).toBeNull()
  })

  it('should be nothing of a practice that does not exist', async () => {
    expect(await openFor({ payload: world.payload, slug: 'practice-z', viewer: patient })).toBeNull()
  })
})

describe('what staff preview', () => {
  it('should be the drafts of their own practice', async () => {
    const draft = await makeDocument(world.payload, { collection: 'pages', site: world.a.id, draft: true })
    for (const actor of ['reviewer', 'author', 'editor', 'admin', 'platformAdmin'] as const) {
      expect(await idsRead(await open('practice-a', staff(actor)), 'pages')).toContain(draft.id)
    }
  })

  it('should hold no draft of what others lend', async () => {
    const { a, b, payload } = world
    const fields = { sharedWith: [a.id] }
    const draft = await makeDocument(payload, { collection: 'articles', site: b.id, draft: true, fields })
    const lent = await makeDocument(payload, { collection: 'articles', site: b.id, fields })
    const secret = newToken('unfinished')
    const change = { collection: 'articles', id: lent.id, overrideAccess: true, draft: true } as const
    await payload.update({ ...change, data: { title: secret } })
    const reader = await open('practice-a', staff('editor'))
    const read = [
      ...(await reader.find('articles')),
      ...(await reader.byIds('articles', [draft.id, lent.id])),
    ]
    expect(read.filter(({ id, title }) => id === draft.id || title === secret)).toEqual([])
  })

  it('should hold nothing of another practice, not even by id', async () => {
    const foreign = await makeDocument(world.payload, { collection: 'pages', site: world.b.id })
    for (const actor of ['editor', 'editorOfBoth', 'platformAdmin'] as const) {
      const reader = await open('practice-a', staff(actor))
      expect(await reader.byIds('pages', [foreign.id])).toEqual([])
    }
  })

  it.each<Exclude<ActorName, 'anonymous'>>(['reviewer', 'author', 'editor', 'admin'])(
    'should be nothing of another practice: %s',
    async (actor) => {
      expect(await openFor({ payload: world.payload, slug: 'practice-b', viewer: staff(actor) })).toBeNull()
    },
  )

  it('should be open before the practice is live', async () => {
    const { payload } = world
    await makeSite(payload, { slug: 'practice-soon', status: 'draft' })
    const reader = await openFor({ payload, slug: 'practice-soon', viewer: staff('platformAdmin') })
    expect(reader?.site.slug).toBe('practice-soon')
  })
})

const patient: Viewer = { kind: 'patient' }

function staff(actor: Exclude<ActorName, 'anonymous'>): Viewer {
  return { kind: 'staff', user: world.people[actor].user }
}

async function open(slug: string, viewer: Viewer = patient): Promise<SiteReader> {
  const reader = await openFor({ payload: world.payload, slug, viewer })
  if (!reader) throw new Error(`${slug} could not be opened for ${viewer.kind}.`)
  return reader
}

async function idsRead(reader: SiteReader, collection: SiteCollection): Promise<string[]> {
  return (await reader.find(collection)).map(({ id }) => id)
}
