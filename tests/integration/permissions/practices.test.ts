import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainTheme } from './practices'
import { rest } from './rest'
import { openWorld, type ActorName, type World } from './world'

const secret = 'secret-address@example.org'

let world: World

beforeAll(async () => {
  world = await openWorld()
  await world.payload.update({
    collection: 'sites',
    id: world.a.id,
    overrideAccess: true,
    data: { private: { notificationEmail: secret } },
  })
})

afterAll(() => world.close())

describe('a practice’s own settings', () => {
  it('should be changed by its admin', async () => {
    const contact = {
      telephone: '01632 960 001',
      email: 'hello@example.org',
      locality: 'Leek',
      county: 'Staffordshire',
    }
    const theme = { ...plainTheme, primary: '#14424a' }
    const { status, json } = await change('admin', { contact, theme, strapline: 'We come to you' })
    expect(status).toBe(200)
    expect(json.doc).toMatchObject({ contact, theme, strapline: 'We come to you' })
  })

  it.each<ActorName>(['anonymous', 'withoutPractice', 'reviewer', 'author', 'editor', 'editorOfBoth'])(
    'should not be changed by %s',
    async (actor) => {
      const { status } = await change(actor, { strapline: 'Changed' })
      expect(status).toBe(403)
    },
  )

  it.each([
    ['slug', { slug: 'another' }],
    ['status', { status: 'archived' }],
    ['hosts', { hosts: [{ host: 'taken.example.org', primary: true }] }],
    ['demonstration', { demonstration: false }],
    ['claimKey', { claimKey: 'another' }],
  ])('should keep what its admin may not change: %s', async (field, body) => {
    const before = await stored(field)
    await change('admin', body)
    expect(await stored(field)).toEqual(before)
  })

  it('should never change its short name, even for a platform admin', async () => {
    await change('platformAdmin', { slug: 'another' })
    expect(await stored('slug')).toBe('practice-a')
  })

  it('should change hosts, status and the demonstration mark for a platform admin', async () => {
    const hosts = [{ host: 'new.example.org', primary: true }]
    const { json } = await change('platformAdmin', { hosts, status: 'draft', demonstration: false })
    expect(json.doc).toMatchObject({ hosts, status: 'draft', demonstration: false })
  })
})

describe('the settings of another practice', () => {
  it.each<ActorName>(['anonymous', 'withoutPractice', 'reviewer', 'author', 'editor', 'admin'])(
    'should neither be seen nor changed by %s',
    async (actor) => {
      const token = world.tokenOf(actor)
      const path = `/sites/${world.b.id}`
      const answers = [
        await rest({ path, token }),
        await rest({ path: `/sites?where[slug][equals]=practice-b`, token }),
        await rest({ method: 'PATCH', path, body: { strapline: 'Changed' }, token }),
      ]
      expect(answers.filter(({ text }) => text.includes('Practice practice-b'))).toEqual([])
      expect(
        (await world.payload.findByID({ collection: 'sites', id: world.b.id, overrideAccess: true }))
          .strapline,
      ).toBeFalsy()
    },
  )
})

describe('private settings', () => {
  it.each<[ActorName, boolean]>([
    ['reviewer', false],
    ['author', false],
    ['editor', false],
    ['editorOfBoth', false],
    ['admin', true],
    ['platformAdmin', true],
  ])('should be seen by %s: %s', async (actor, seen) => {
    const token = world.tokenOf(actor)
    const answers = await Promise.all(
      [
        `/sites/${world.a.id}`,
        '/sites?limit=0',
        '/sites?select[private]=true',
        `/sites/${world.a.id}?showHiddenFields=true`,
      ].map((path) => rest({ path, token })),
    )
    expect(answers.map(({ text }) => text.includes(secret))).toEqual(answers.map(() => seen))
  })

  it('should not be seen by whoever is admin elsewhere', async () => {
    const { payload, a, b, people } = world
    const memberships = [
      { site: a.id, roles: ['editor' as const] },
      { site: b.id, roles: ['admin' as const] },
    ]
    await payload.update({
      collection: 'users',
      id: people.editorOfBoth.id,
      overrideAccess: true,
      data: { memberships },
    })
    const { text } = await rest({ path: '/sites?limit=0', token: people.editorOfBoth.token })
    expect([text.includes('practice-a'), text.includes(secret)]).toEqual([true, false])
  })
})

describe('practices as a whole', () => {
  it('should be made by platform admins alone', async () => {
    const body = {
      slug: 'practice-c',
      name: 'Practice C',
      region: 'england',
      reviewInterval: 12,
      hosts: [{ host: 'c.example.org' }],
      theme: plainTheme,
    }
    const statuses = []
    for (const actor of ['anonymous', 'editor', 'admin', 'platformAdmin'] as const) {
      statuses.push(
        (await rest({ method: 'POST', path: '/sites', body, token: world.tokenOf(actor) })).status,
      )
    }
    expect(statuses).toEqual([403, 403, 403, 201])
  })

  it('should be deleted by nobody: a practice is archived', async () => {
    const statuses = []
    for (const actor of ['anonymous', 'editor', 'admin', 'platformAdmin'] as const) {
      const token = world.tokenOf(actor)
      statuses.push((await rest({ method: 'DELETE', path: `/sites/${world.a.id}`, token })).status)
      statuses.push((await rest({ method: 'DELETE', path: '/sites?where[id][exists]=true', token })).status)
      statuses.push((await rest({ method: 'POST', path: `/sites/${world.a.id}/duplicate`, token })).status)
    }
    expect(statuses.filter((status) => status < 400)).toEqual([])
    expect((await world.payload.count({ collection: 'sites', overrideAccess: true })).totalDocs).toBe(3)
  })
})

function change(actor: ActorName, body: Record<string, unknown>) {
  return rest({ method: 'PATCH', path: `/sites/${world.a.id}`, body, token: world.tokenOf(actor) })
}

async function stored(field: string): Promise<unknown> {
  const site = await world.payload.findByID({
    collection: 'sites',
    id: world.a.id,
    depth: 0,
    overrideAccess: true,
  })
  return (site as unknown as Record<string, unknown>)[field]
}
