import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDocument } from './documents'
import { makePerson, password } from './people'
import { rest } from './rest'
import { openWorld, type World } from './world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

describe('the first account', () => {
  it('should not be made a second time, by nobody', async () => {
    const body = { name: 'First', email: 'first@example.org', password, platformAdmin: true }
    const answers = [
      await rest({ method: 'POST', path: '/users/first-register', body }),
      await rest({ method: 'POST', path: '/users/first-register', body, token: world.people.admin.token }),
      await rest({ method: 'POST', path: '/users', body }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  })
})

describe('signing in', () => {
  it('should tell nobody whether there is an account', async () => {
    const wrong = (email: string) =>
      rest({ method: 'POST', path: '/users/login', body: { email, password: 'not the password' } })
    const [known, unknown] = [await wrong(world.people.author.email), await wrong('nobody@example.org')]
    expect({ status: known.status, text: known.text }).toEqual({ status: unknown.status, text: unknown.text })
  })

  it('should tell nobody whether there is an account when a password is forgotten', async () => {
    const forgot = (email: string) =>
      rest({ method: 'POST', path: '/users/forgot-password', body: { email } })
    const [known, unknown] = [await forgot(world.people.author.email), await forgot('nobody@example.org')]
    expect({ status: known.status, text: known.text }).toEqual({ status: unknown.status, text: unknown.text })
  })

  it('should hand out no token of a forgotten password', async () => {
    const { author, admin } = world.people
    await rest({ method: 'POST', path: '/users/forgot-password', body: { email: author.email } })
    const row = await world.payload.db.findOne<{ id: string; resetPasswordToken?: string }>({
      collection: 'users',
      where: { id: { equals: author.id } },
    })
    const secret = row?.resetPasswordToken ?? 'none was made'
    const answers = await Promise.all(
      [author, admin].map(({ token }) => rest({ path: `/users/${author.id}?showHiddenFields=true`, token })),
    )
    expect(secret).not.toBe('none was made')
    expect(answers.filter(({ text }) => text.includes(secret))).toEqual([])
  })

  it('should not be open to a token that somebody wrote', async () => {
    const [header, , signature] = world.people.author.token.split('.')
    const claims = {
      id: world.people.platformAdmin.id,
      collection: 'users',
      email: world.people.platformAdmin.email,
    }
    const forged = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`
    const { json } = await rest({ path: '/users/me', token: forged })
    expect(json.user).toBeNull()
  })
})

describe('a sign-in that the browser keeps', () => {
  const withCookie = (headers: Record<string, string>) => {
    const Cookie = `payload-token=${world.people.editor.token}`
    return rest({ path: '/pages', headers: { Cookie, ...headers } })
  }

  it.each([
    ['from the admin itself', { Origin: 'http://localhost:3000' }, 200],
    ['from a practice’s website', { Origin: 'https://practice-a.example.org' }, 403],
    ['from another website', { Origin: 'https://evil.example' }, 403],
    ['from a page without an origin', { Origin: 'null' }, 403],
  ])('should count only %s', async (_, headers, status) => {
    expect((await withCookie(headers)).status).toBe(status)
  })
})

describe('a sign-in that is still open', () => {
  it('should lose a right at the moment when it is taken', async () => {
    const page = await makeDocument(world.payload, { collection: 'pages', site: world.a.id })
    const person = await makePerson(world.payload, {
      name: 'Leaving',
      works: [{ site: world.a.id, roles: ['editor'] }],
    })
    const read = () => rest({ path: `/pages/${page.id}`, token: person.token })
    const before = await read()
    const change = { collection: 'users', id: person.id, overrideAccess: true } as const
    await world.payload.update({ ...change, data: { memberships: [] } })
    const after = await read()
    expect([before.status, after.status]).toEqual([200, 403])
  })

  it('should end with the account', async () => {
    const person = await makePerson(world.payload, {
      name: 'Gone',
      works: [{ site: world.a.id, roles: ['editor'] }],
    })
    await world.payload.delete({ collection: 'users', id: person.id, overrideAccess: true })
    const { status } = await rest({ path: '/pages', token: person.token })
    expect(status).toBe(403)
  })

  it('should end when it is signed out', async () => {
    const person = await makePerson(world.payload, {
      name: 'Signing out',
      works: [{ site: world.a.id, roles: ['editor'] }],
    })
    await rest({ method: 'POST', path: '/users/logout', token: person.token })
    const { status } = await rest({ path: '/pages', token: person.token })
    expect(status).toBe(403)
  })
})
