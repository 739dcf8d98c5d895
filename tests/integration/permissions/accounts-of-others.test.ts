import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePerson, password, signIn, type Person } from './people'
import { rest } from './rest'
import { openWorld, type ActorName, type World } from './world'

let world: World
/** Works for practice B alone. */
let stranger: Person

beforeAll(async () => {
  world = await openWorld()
  stranger = await makePerson(world.payload, {
    name: 'Stranger',
    works: [{ site: world.b.id, roles: ['editor'] }],
  })
})

afterAll(() => world.close())

describe('the accounts of a practice', () => {
  it('should be seen by its admins, not by its other staff', async () => {
    const { admin, editor, author } = world.people
    const seen = await Promise.all([admin, editor, author].map(({ token }) => emailsSeenWith(token)))
    expect(seen[0]).toEqual(
      expect.arrayContaining([admin.email, editor.email, world.people.editorOfBoth.email]),
    )
    expect(seen[0]).not.toContain(stranger.email)
    expect(seen.slice(1)).toEqual([[editor.email], [author.email]])
  })

  it('should be made, changed and removed by its admins', async () => {
    const { token } = world.people.admin
    const body = { name: 'New', email: 'new@example.org', password, memberships: works('author') }
    const made = await rest({ method: 'POST', path: '/users', body, token })
    expect(made.status).toBe(201)
    const path = `/users/${(made.json.doc as { id: string }).id}`
    const promoted = await rest({
      method: 'PATCH',
      path,
      body: { memberships: works('editor', 'admin') },
      token,
    })
    expect(promoted.status).toBe(200)
    const removed = await rest({ method: 'DELETE', path, token })
    expect(removed.status).toBe(200)
  })

  it.each<ActorName>(['anonymous', 'withoutPractice', 'reviewer', 'author', 'editor', 'editorOfBoth'])(
    'should not be made by %s',
    async (actor) => {
      const body = { name: 'New', email: `by-${actor}@example.org`, password, memberships: works('author') }
      const { status } = await rest({ method: 'POST', path: '/users', body, token: world.tokenOf(actor) })
      expect(status).toBe(403)
    },
  )

  it.each([
    ['another practice', () => ({ memberships: [{ site: world.b.id, roles: ['author'] }] })],
    [
      'both practices',
      () => ({ memberships: [...works('author'), { site: world.b.id, roles: ['author'] }] }),
    ],
    ['no practice', () => ({ memberships: [] })],
    ['one row without a list', () => ({ memberships: { site: world.b.id, roles: ['admin'] } })],
  ])('should not be made by its admin for %s', async (_, rights) => {
    const body = { name: 'New', email: 'foreign@example.org', password, ...rights() }
    const { status } = await rest({ method: 'POST', path: '/users', body, token: world.people.admin.token })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await countOf('foreign@example.org')).toBe(0)
  })

  it('should not be made a platform admin’s by its admin', async () => {
    const body = {
      name: 'New',
      email: 'mighty@example.org',
      password,
      memberships: works('author'),
      platformAdmin: true,
    }
    await rest({ method: 'POST', path: '/users', body, token: world.people.admin.token })
    const { docs } = await world.payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: 'mighty@example.org' } },
    })
    expect(docs.filter(({ platformAdmin }) => platformAdmin)).toEqual([])
  })
})

describe('accounts beyond the practice', () => {
  const beyond: [string, () => Person][] = [
    ['who also works for another practice', () => world.people.editorOfBoth],
    ['who works for another practice', () => stranger],
    ['who is a platform admin', () => world.people.platformAdmin],
    ['who works nowhere', () => world.people.withoutPractice],
  ]

  it.each(beyond)('should be out of reach of the practice’s admin: somebody %s', async (_, whom) => {
    const { token } = world.people.admin
    const { id, email } = whom()
    const path = `/users/${id}`
    const answers = await Promise.all([
      rest({ method: 'PATCH', path, body: { name: 'Changed' }, token }),
      rest({ method: 'PATCH', path, body: { password: 'a password set by a stranger' }, token }),
      rest({ method: 'PATCH', path, body: { email: 'taken-over@example.org' }, token }),
      rest({ method: 'PATCH', path, body: { memberships: [] }, token }),
      rest({ method: 'PATCH', path: `/users?where[id][equals]=${id}`, body: { name: 'Changed' }, token }),
      rest({ method: 'DELETE', path, token }),
      rest({ method: 'DELETE', path: `/users?where[id][equals]=${id}`, token }),
      rest({ method: 'POST', path: '/users/unlock', body: { email }, token }),
    ])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]))
    expect(await signIn(email)).not.toBe('')
  })

  it('should answer the same about an account that does not exist', async () => {
    const { token } = world.people.admin
    const unknown = `${stranger.id.slice(0, -4)}0000`
    const answers = await Promise.all(
      [stranger.id, unknown].map(async (id) => {
        const { status, text } = await rest({ path: `/users/${id}`, token })
        return { status, text }
      }),
    )
    expect(answers[0]).toEqual(answers[1])
  })

  it('should not be pulled into the practice by its admin', async () => {
    const { admin, withoutPractice } = world.people
    const { status } = await rest({
      method: 'PATCH',
      path: `/users/${withoutPractice.id}`,
      body: { memberships: works('author') },
      token: admin.token,
    })
    expect(status).toBe(403)
  })

  it('should be unlocked by its admin when it is wholly the practice’s', async () => {
    const { admin, editor } = world.people
    const body = { email: editor.email.toUpperCase() }
    const { status } = await rest({ method: 'POST', path: '/users/unlock', body, token: admin.token })
    expect(status).toBe(200)
  })
})

function works(...roles: string[]) {
  return [{ site: world.a.id, roles }]
}

async function emailsSeenWith(token: string): Promise<string[]> {
  const { json } = await rest({ path: '/users?limit=0', token })
  return (json.docs as { email: string }[]).map(({ email }) => email)
}

async function countOf(email: string): Promise<number> {
  const where = { email: { equals: email } }
  return (await world.payload.count({ collection: 'users', overrideAccess: true, where })).totalDocs
}
