import type { Payload, TypedUser } from 'payload'
import type { Role } from '@/access/policy'
import type { User } from '@/payload-types'
import { rest } from './rest'

/** Somebody who can sign in. `token` goes with REST requests, `user` with the Local API. */
export type Person = { id: string; email: string; token: string; user: TypedUser }

export const password = 'a password that only the tests use'

/** Makes an account and signs it in, as the admin does. */
export async function makePerson(
  payload: Payload,
  {
    name,
    platformAdmin = false,
    works = [],
  }: {
    name: string
    platformAdmin?: boolean
    works?: { site: string; roles: Role[] }[]
  },
): Promise<Person> {
  const email = `${name.toLowerCase().replaceAll(' ', '-')}@example.org`
  const data: Partial<User> & { email: string } = { email, name, platformAdmin, memberships: works }
  const user = await payload.create({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    data: { ...data, name, password },
  })
  return { id: user.id, email, token: await signIn(email), user: { ...user, collection: 'users' } }
}

/** The sign-in of an account, or an error that tells what the server answered. */
export async function signIn(email: string, secret = password): Promise<string> {
  const response = await rest({ method: 'POST', path: '/users/login', body: { email, password: secret } })
  if (typeof response.json.token !== 'string') throw new Error(`${email} could not sign in: ${response.text}`)
  return response.json.token
}
