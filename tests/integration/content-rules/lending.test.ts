import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedCollections } from '@/fields/relation'
import type { Role } from '@/access/policy'
import { makeDocument, type SiteCollection } from '../permissions/documents'
import { makePerson } from '../permissions/people'
import { errorsOf, rest } from '../permissions/rest'
import { makeTarget } from '../permissions/targets'
import { openWorld, type World } from '../permissions/world'
import { waysToSave } from './ways-to-save'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

describe('lending a document', () => {
  it.each(sharedCollections)('should be for whoever publishes for both practices: %s', async (collection) => {
    const { a, b, people, payload } = world
    const { id } = await makeDocument(payload, { collection, site: a.id })
    const { token } = people.editorOfBoth
    const { json } = await rest({
      method: 'PATCH',
      path: `/${collection}/${id}`,
      body: { sharedWith: [b.id] },
      token,
    })
    expect((json.doc as { sharedWith: string[] }).sharedWith).toEqual([b.id])
  })

  const attempts = sharedCollections.flatMap((collection) =>
    Object.entries(waysToSave(collection))
      .filter(([way]) => !(collection === 'media' && ['create', 'duplicate'].includes(way)))
      .map(([way, save]) => ({ collection, way, save })),
  )

  it.each(attempts)(
    'should be refused to whoever publishes for one alone: $collection, $way',
    async ({ collection, save }) => {
      const { a, b, people, payload } = world
      const target = await makeTarget(payload, { collection, site: a.id })
      const response = await save(target, { sharedWith: [b.id] }, people.editor.token)
      expect(errorsOf(response)).toEqual([refusal])
    },
  )

  it.each<Role>(['author', 'reviewer'])(
    'should be refused with a practice where one is only %s',
    async (role) => {
      const { a, b, payload } = world
      const person = await makePerson(payload, {
        name: `Editor and ${role}`,
        works: [
          { site: a.id, roles: ['editor'] },
          { site: b.id, roles: [role] },
        ],
      })
      const target = await makeTarget(payload, { collection: 'exercises', site: a.id })
      const response = await rest({
        method: 'PATCH',
        path: `/exercises/${target.id}`,
        body: { sharedWith: [b.id] },
        token: person.token,
      })
      expect(errorsOf(response)).toEqual([refusal])
    },
  )

  it('should stand when somebody who could not have done it changes the document', async () => {
    const { a, b, people, payload } = world
    const { id } = await makeDocument(payload, {
      collection: 'authors',
      site: a.id,
      fields: { sharedWith: [b.id] },
    })
    const body = { name: 'Changed', sharedWith: [b.id] }
    const { json } = await rest({ method: 'PATCH', path: `/authors/${id}`, body, token: people.editor.token })
    expect(json.doc).toMatchObject(body)
  })

  it('should end when the owner takes it back', async () => {
    const { a, b, people, payload } = world
    const { id } = await makeDocument(payload, {
      collection: 'authors',
      site: a.id,
      fields: { sharedWith: [b.id] },
    })
    const body = { sharedWith: [] }
    const { status } = await rest({
      method: 'PATCH',
      path: `/authors/${id}`,
      body,
      token: people.editor.token,
    })
    const stored = await payload.findByID({ collection: 'authors', id, depth: 0, overrideAccess: true })
    expect([status, stored.sharedWith]).toEqual([200, []])
  })
})

describe('a document that is lent', () => {
  const removals: [
    string,
    (collection: SiteCollection, id: string, token: string) => ReturnType<typeof rest>,
  ][] = [
    ['deleted', (collection, id, token) => rest({ method: 'DELETE', path: `/${collection}/${id}`, token })],
    [
      'put in the trash',
      (collection, id, token) =>
        rest({
          method: 'PATCH',
          path: `/${collection}/${id}`,
          body: { deletedAt: new Date().toISOString() },
          token,
        }),
    ],
  ]

  it.each(
    sharedCollections.flatMap((collection) => removals.map(([how, remove]) => ({ collection, how, remove }))),
  )('should not be $how, and the borrower be named: $collection', async ({ collection, remove }) => {
    const { a, b, people, payload } = world
    const { id } = await makeDocument(payload, { collection, site: a.id, fields: { sharedWith: [b.id] } })
    const { status, json } = await remove(collection, id, people.admin.token)
    expect({ status, errors: json.errors }).toEqual({
      status: 409,
      errors: [{ message: 'Practice practice-b still uses this. Stop sharing it with them first.' }],
    })
    expect((await rest({ path: `/${collection}/${id}`, token: people.admin.token })).status).toBe(200)
  })

  it('should not go while only a draft has stopped sharing it', async () => {
    const { a, b, people, payload } = world
    const { token } = people.admin
    const path = `/authors/${(await makeDocument(payload, { collection: 'authors', site: a.id, fields: { sharedWith: [b.id] } })).id}`
    await rest({ method: 'PATCH', path: `${path}?draft=true`, body: { sharedWith: [] }, token })
    const body = { deletedAt: new Date().toISOString() }
    const answers = [
      await rest({ method: 'PATCH', path, body, token }),
      await rest({ method: 'DELETE', path, token }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([409, 409])
  })

  it('should not be deleted among others either', async () => {
    const { a, b, people, payload } = world
    const { id } = await makeDocument(payload, {
      collection: 'authors',
      site: a.id,
      fields: { sharedWith: [b.id] },
    })
    await rest({ method: 'DELETE', path: `/authors?where[id][equals]=${id}`, token: people.admin.token })
    expect((await rest({ path: `/authors/${id}`, token: people.admin.token })).status).toBe(200)
  })

  it('should be deleted once nobody borrows it any more', async () => {
    const { a, b, people, payload } = world
    const { token } = people.admin
    const { id } = await makeDocument(payload, {
      collection: 'authors',
      site: a.id,
      fields: { sharedWith: [b.id] },
    })
    await rest({ method: 'PATCH', path: `/authors/${id}`, body: { sharedWith: [] }, token })
    const { status } = await rest({ method: 'DELETE', path: `/authors/${id}`, token })
    expect(status).toBe(200)
  })
})

describe('the copy of a lent document', () => {
  it('should be its owner’s alone', async () => {
    const { a, b, people, payload } = world
    const { id } = await makeDocument(payload, {
      collection: 'exercises',
      site: a.id,
      fields: { sharedWith: [b.id] },
    })
    const { json } = await rest({
      method: 'POST',
      path: `/exercises/${id}/duplicate`,
      body: {},
      token: people.editor.token,
    })
    expect(json.doc).toMatchObject({ site: a.id, sharedWith: [], _status: 'draft' })
  })

  it('should be the borrower’s, made on its own practice', async () => {
    const { a, b, people, payload } = world
    const { id } = await makeDocument(payload, {
      collection: 'exercises',
      site: b.id,
      fields: { sharedWith: [a.id] },
    })
    const { json } = await rest({
      method: 'POST',
      path: `/exercises/${id}/duplicate`,
      body: { site: a.id },
      token: people.editor.token,
    })
    expect(json.doc).toMatchObject({ site: a.id, sharedWith: [], _status: 'draft' })
  })

  it('should not bring what the owner does not lend', async () => {
    const { a, b, people, payload } = world
    const { id } = await makeDocument(payload, {
      collection: 'articles',
      site: b.id,
      fields: { sharedWith: [a.id] },
    })
    const response = await rest({
      method: 'POST',
      path: `/articles/${id}/duplicate`,
      body: { site: a.id },
      token: people.editor.token,
    })
    expect(errorsOf(response).map(({ path }) => path)).toEqual(['author'])
  })
})

describe('a reference to something that is lent no more', () => {
  it('should not keep the guide from being changed and published', async () => {
    const { guide, token } = await guideWithLostAuthor()
    for (const query of ['?draft=true', '?draft=true&autosave=true', '']) {
      const body = { title: `Changed ${query}` }
      const { status } = await rest({ method: 'PATCH', path: `/articles/${guide}${query}`, body, token })
      expect(status).toBe(200)
    }
    const body = { _status: 'published' }
    const { status } = await rest({ method: 'PATCH', path: `/articles/${guide}`, body, token })
    expect(status).toBe(200)
  })

  it('should not come back with an earlier version, once it is gone', async () => {
    const { guide, token } = await guideWithLostAuthor()
    const versions = await rest({
      path: `/articles/versions?where[parent][equals]=${guide}&sort=createdAt`,
      token,
    })
    const [first] = versions.json.docs as { id: string }[]
    const mine = await makeDocument(world.payload, { collection: 'authors', site: world.a.id })
    await rest({ method: 'PATCH', path: `/articles/${guide}`, body: { author: mine.id }, token })
    for (const query of ['', '?draft=true']) {
      const response = await rest({ method: 'POST', path: `/articles/versions/${first?.id}${query}`, token })
      expect(errorsOf(response).map(({ path }) => path)).toEqual(['author'])
    }
  })
})

const refusal = {
  path: 'sharedWith',
  message: 'You can share with practices that you may publish for. Ask a platform admin.',
}

/** A guide of practice A by an author whom B lent, and lends no more. */
async function guideWithLostAuthor() {
  const { a, b, people, payload } = world
  const fields = { sharedWith: [a.id] }
  const author = await makeDocument(payload, { collection: 'authors', site: b.id, fields })
  const guide = await makeDocument(payload, { collection: 'articles', site: a.id, author: author.id })
  const change = { collection: 'authors', id: author.id, overrideAccess: true } as const
  await payload.update({ ...change, data: { sharedWith: [] } })
  return { guide: guide.id, token: people.editor.token }
}
