import config from '@payload-config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardLocks } from '@/access/locks'
import { makeDocument } from './documents'
import { rest } from './rest'
import { openWorld, strangersToB, type ActorName, type World } from './world'

let world: World
let lockOfA: string
let lockOfB: string

beforeAll(async () => {
  await guardLocks(config)
  world = await openWorld()
  lockOfA = await lock(world.a.id, 'admin')
  lockOfB = await lock(world.b.id, 'editorOfBoth')
})

afterAll(() => world.close())

describe('the lock of a document that somebody is editing', () => {
  it('should be seen by those who may see the document', async () => {
    const seenBy = async (actor: ActorName) => locksSeenBy(actor)
    expect(await seenBy('platformAdmin')).toEqual([lockOfA, lockOfB].sort())
    expect(await seenBy('editorOfBoth')).toEqual([lockOfA, lockOfB].sort())
    expect(await seenBy('editor')).toEqual([lockOfA])
    expect(await seenBy('withoutPractice')).toEqual([])
    expect(await seenBy('anonymous')).toEqual([])
  })

  it.each(strangersToB)('should be neither taken over nor removed by a stranger: %s', async (actor) => {
    const token = world.tokenOf(actor)
    const body = { user: { relationTo: 'users', value: world.people.editor.id } }
    const path = `/payload-locked-documents/${lockOfB}`
    const answers = [
      await rest({ method: 'PATCH', path, body, token }),
      await rest({ method: 'DELETE', path, token }),
      await rest({ method: 'DELETE', path: `/payload-locked-documents?where[id][equals]=${lockOfB}`, token }),
    ]
    expect(answers.filter(({ text }) => text.includes(lockOfB))).toEqual([])
    expect(await locksSeenBy('platformAdmin')).toContain(lockOfB)
  })

  it('should not be made by request, so that nobody can lock others out', async () => {
    const document = await makeDocument(world.payload, { collection: 'pages', site: world.b.id })
    const response = await rest({
      method: 'POST',
      path: '/payload-locked-documents',
      body: {
        document: { relationTo: 'pages', value: document.id },
        user: { relationTo: 'users', value: world.people.editor.id },
      },
      token: world.people.editor.token,
    })
    expect(response.status).toBe(403)
  })
})

async function lock(site: string, holder: Exclude<ActorName, 'anonymous'>): Promise<string> {
  const document = await makeDocument(world.payload, { collection: 'pages', site })
  const { id } = await world.payload.create({
    collection: 'payload-locked-documents',
    overrideAccess: true,
    data: {
      document: { relationTo: 'pages', value: document.id },
      user: { relationTo: 'users', value: world.people[holder].id },
    },
  })
  return id
}

async function locksSeenBy(actor: ActorName): Promise<string[]> {
  const { json } = await rest({ path: '/payload-locked-documents', token: world.tokenOf(actor) })
  return ((json.docs ?? []) as { id: string }[]).map(({ id }) => id).sort()
}
