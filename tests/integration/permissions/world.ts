import type { Payload } from 'payload'
import type { Site } from '@/payload-types'
import { openTestPayload } from '../payload'
import { makePerson, type Person } from './people'
import { makeSite } from './practices'

/** Everybody who may knock at the door. Those without `…OfB` in their name have no business with practice B. */
export const actorNames = [
  'anonymous',
  'withoutPractice',
  'reviewer',
  'author',
  'editor',
  'admin',
  'editorOfBoth',
  'platformAdmin',
] as const

export type ActorName = (typeof actorNames)[number]

/** The actors who belong to practice A at most. */
export const strangersToB = actorNames.filter((name) => name !== 'editorOfBoth' && name !== 'platformAdmin')

/** Two practices, A and B, with the people who work for them. */
export type World = {
  payload: Payload
  a: Site
  b: Site
  people: Record<Exclude<ActorName, 'anonymous'>, Person>
  /** The sign-in of an actor; null for anonymous. */
  tokenOf: (actor: ActorName) => string | null
  close: () => Promise<void>
}

/** Opens a fresh database with both practices. Close it in `afterAll`. */
export async function openWorld(): Promise<World> {
  const payload = await openTestPayload()
  // Refusals are what these tests are made of; the log of each would bury the results.
  payload.logger.level = 'silent'
  const a = await makeSite(payload, { slug: 'practice-a' })
  const b = await makeSite(payload, { slug: 'practice-b' })
  const people = await makePeople(payload, a, b)
  return {
    payload,
    a,
    b,
    people,
    tokenOf: (actor) => (actor === 'anonymous' ? null : people[actor].token),
    close: () => payload.destroy(),
  }
}

async function makePeople(payload: Payload, a: Site, b: Site): Promise<World['people']> {
  const at = (site: Site, role: 'admin' | 'editor' | 'author' | 'reviewer') => ({
    site: site.id,
    roles: [role],
  })
  return {
    platformAdmin: await makePerson(payload, { name: 'Platform admin', platformAdmin: true }),
    withoutPractice: await makePerson(payload, { name: 'Without practice' }),
    reviewer: await makePerson(payload, { name: 'Reviewer', works: [at(a, 'reviewer')] }),
    author: await makePerson(payload, { name: 'Author', works: [at(a, 'author')] }),
    editor: await makePerson(payload, { name: 'Editor', works: [at(a, 'editor')] }),
    admin: await makePerson(payload, { name: 'Admin', works: [at(a, 'admin')] }),
    editorOfBoth: await makePerson(payload, { name: 'Both', works: [at(a, 'editor'), at(b, 'editor')] }),
  }
}
