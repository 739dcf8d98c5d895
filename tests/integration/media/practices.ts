import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import type { Media, Site, User } from '@/payload-types'
import { settings } from '@/settings'

/** Two practices and the people who work for them. */

const password = 'a password that only the tests use'

export function makeSite(payload: Payload, slug: string): Promise<Site> {
  return payload.create({
    collection: 'sites',
    overrideAccess: true,
    data: {
      slug,
      name: slug,
      status: 'live',
      region: 'england',
      reviewInterval: 24,
      hosts: [{ host: `${slug}.localhost`, primary: true }],
      theme: {
        primary: '#0b5c57',
        onPrimary: '#ffffff',
        accent: '#0b5c57',
        background: '#ffffff',
        text: '#1d2b2a',
      },
    },
  })
}

/** An account, made by the platform's admin as everybody's is; the platform's admin is made by nobody. */
export async function makeStaff(
  payload: Payload,
  { name, ...rights }: { name: string } & Pick<User, 'memberships' | 'platformAdmin'>,
): Promise<User> {
  const { docs } = await payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { platformAdmin: { equals: true } },
  })
  return payload.create({
    collection: 'users',
    overrideAccess: true,
    user: docs[0] && { ...docs[0], collection: 'users' },
    data: { name, email: `${name}@practice.example`, password, ...rights },
  })
}

export function makePlatformAdmin(payload: Payload): Promise<User> {
  return makeStaff(payload, { name: 'platform-admin', platformAdmin: true })
}

export function makeEditor(payload: Payload, name: string, site: Site): Promise<User> {
  return makeStaff(payload, { name, memberships: [{ site: site.id, roles: ['editor'] }] })
}

/** Stores a picture as the system does, without a person. */
export function makePicture(
  payload: Payload,
  site: Site,
  file: Buffer,
  data: Partial<Media> & { fileName?: string } = {},
): Promise<Media> {
  const { fileName = 'knee to chest.jpg', ...details } = data
  return payload.create({
    collection: 'media',
    overrideAccess: true,
    data: { site: site.id, alt: 'A woman pulls one knee to her chest.', licence: 'own', ...details },
    file: { data: file, mimetype: 'image/jpeg', name: fileName, size: file.length },
  })
}

/** A person's way into the admin's API, without a server in between. */
export type Client = (method: string, path: string, body?: FormData | object) => Promise<Response>

export async function signIn(payload: Payload, user: User): Promise<Client> {
  const { token } = await payload.login({ collection: 'users', data: { email: user.email, password } })
  return clientWith({ Authorization: `JWT ${token}` })
}

/** Somebody who has not signed in. */
export const visitor: Client = clientWith({})

/** What the admin sends when a picture is saved. */
export function form(data: object, file?: { bytes: Buffer; name: string; type: string }): FormData {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  if (file) body.set('file', new File([new Uint8Array(file.bytes)], file.name, { type: file.type }))
  return body
}

function clientWith(headers: Record<string, string>): Client {
  return (method, path, body) =>
    handleEndpoints({
      config,
      request: new Request(`${settings().adminUrl}/api${path}`, {
        method,
        headers: {
          ...headers,
          ...(body && !(body instanceof FormData) ? { 'Content-Type': 'application/json' } : {}),
        },
        body: body instanceof FormData ? body : body && JSON.stringify(body),
      }),
    })
}
