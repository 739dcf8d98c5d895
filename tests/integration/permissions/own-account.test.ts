import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePerson, password, signIn, type Person } from './people'
import { rest } from './rest'
import { openWorld, type World } from './world'

let world: World
let editor: Person

beforeAll(async () => {
  world = await openWorld()
  editor = world.people.editor
})

afterAll(() => world.close())

describe('one’s own account', () => {
  it('should be seen whole by its person, without the secrets that it is signed in with', async () => {
    const { json, text } = await rest({ path: `/users/${editor.id}`, token: editor.token })
    expect(json.email).toBe(editor.email)
    expect(text).not.toMatch(/hash|salt|resetPasswordToken|loginAttempts/)
  })

  it('should let its person change name, email address and password', async () => {
    const person = await makePerson(world.payload, {
      name: 'Changing',
      works: [{ site: world.a.id, roles: ['author'] }],
    })
    const changes = {
      name: 'Changed',
      email: 'changed@example.org',
      password: 'another password of the tests',
    }
    const { status } = await change(person, changes)
    expect(status).toBe(200)
    expect(await signIn(changes.email, changes.password)).not.toBe('')
  })

  it('should not be deleted by its person', async () => {
    const { admin } = world.people
    const answer = await rest({ method: 'DELETE', path: `/users/${admin.id}`, token: admin.token })
    expect(answer.status).toBe(403)
  })

  const rows = (a: string, b: string): [string, unknown][] => [
    ['another role', [{ site: a, roles: ['editor', 'admin'] }]],
    [
      'another practice',
      [
        { site: a, roles: ['editor'] },
        { site: b, roles: ['editor'] },
      ],
    ],
    ['another practice in place of theirs', [{ site: b, roles: ['editor'] }]],
    [
      'a second row for their practice',
      [
        { site: a, roles: ['editor'] },
        { site: a, roles: ['admin'] },
      ],
    ],
    ['no practice', []],
    ['nothing', null],
    [
      'a role as bare text',
      [
        { site: a, roles: ['editor'] },
        { site: a, roles: 'admin' },
      ],
    ],
    [
      'a role in a list in a list',
      [
        { site: a, roles: ['editor'] },
        { site: a, roles: [['admin']] },
      ],
    ],
    [
      'a role in an object',
      [
        { site: a, roles: ['editor'] },
        { site: a, roles: { 0: 'admin' } },
      ],
    ],
    [
      'a practice wrapped as a reference',
      [
        { site: a, roles: ['editor'] },
        { site: { relationTo: 'sites', value: b }, roles: ['admin'] },
      ],
    ],
    [
      'a practice in a list',
      [
        { site: a, roles: ['editor'] },
        { site: [b], roles: ['admin'] },
      ],
    ],
    ['one row without a list', { site: b, roles: ['admin'] }],
    ['rows as text', JSON.stringify([{ site: b, roles: ['admin'] }])],
  ]

  it.each(rows('', '').map(([name], index) => [name, index] as const))(
    'should not give its person %s',
    async (_, index) => {
      const memberships = rows(world.a.id, world.b.id)[index]?.[1]
      const before = await rightsOf(editor)
      const { status } = await change(editor, { memberships })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(await rightsOf(editor)).toEqual(before)
    },
  )

  it.each([
    ['platform admin', { platformAdmin: true }],
    ['platform admin, as text', { platformAdmin: 'true' }],
    [
      'platform admin, by another spelling',
      { 'platformAdmin.0': true, platform_admin: true, roles: ['admin'] },
    ],
    ['another id', { id: 'another' }],
    ['another collection', { collection: 'admins', _strategy: 'api-key', apiKey: 'key', enableAPIKey: true }],
  ])('should not give its person more by a field: %s', async (_, body) => {
    const before = await rightsOf(editor)
    await change(editor, body)
    expect(await rightsOf(editor)).toEqual(before)
  })

  it('should not take the secrets of signing in from a request', async () => {
    const body = {
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'known',
      lockUntil: null,
      loginAttempts: -99,
      sessions: [],
    }
    await change(editor, body)
    const reset = await rest({
      method: 'POST',
      path: '/users/reset-password',
      body: { token: 'known', password },
    })
    expect(reset.status).toBe(403)
    expect(await signIn(editor.email)).not.toBe('')
  })
})

function change(person: Person, body: Record<string, unknown>) {
  return rest({ method: 'PATCH', path: `/users/${person.id}`, body, token: person.token })
}

async function rightsOf({ id }: Person) {
  const { platformAdmin, memberships } = await world.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
  })
  return { platformAdmin, memberships: (memberships ?? []).map(({ site, roles }) => ({ site, roles })) }
}
