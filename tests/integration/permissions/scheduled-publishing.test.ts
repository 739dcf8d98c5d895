import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDocument } from './documents'
import { openWorld, type ActorName, type World } from './world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

describe('a page that somebody scheduled to be published', () => {
  it.each<[Exclude<ActorName, 'anonymous'>, 'a' | 'b', string]>([
    ['withoutPractice', 'a', 'draft'],
    ['reviewer', 'a', 'draft'],
    ['author', 'a', 'draft'],
    ['editor', 'a', 'published'],
    ['admin', 'a', 'published'],
    ['editor', 'b', 'draft'],
    ['admin', 'b', 'draft'],
    ['editorOfBoth', 'b', 'published'],
  ])('should, scheduled by %s on practice %s, be in the end: %s', async (actor, practice, status) => {
    const { payload, people } = world
    const page = await makeDocument(payload, { collection: 'pages', site: world[practice].id, draft: true })
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'pages', value: page.id },
        user: { relationTo: 'users', value: people[actor].id },
      },
    })
    await payload.jobs.run({ limit: 10, silent: true })
    const { _status } = await payload.findByID({ collection: 'pages', id: page.id, overrideAccess: true })
    expect(_status).toBe(status)
  })
})
