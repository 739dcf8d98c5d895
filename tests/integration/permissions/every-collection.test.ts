import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteCollections } from '@/fields/relation'
import { makeDocument } from './documents'
import { doorsOf, gives } from './doors'
import { makeNotice } from './notices'
import { rest } from './rest'
import { guardedAs, rules } from './rules'
import { openWorld, type World } from './world'

let world: World
/** A document of every collection that can hold one, so that an open door would show something. */
let ids: Record<string, string>

beforeAll(async () => {
  world = await openWorld()
  const { payload, b, people } = world
  const made = siteCollections.map(async (collection) => {
    return [collection, (await makeDocument(payload, { collection, site: b.id })).id] as const
  })
  const job = await payload.jobs.queue({
    task: 'schedulePublish',
    input: {},
    waitUntil: new Date('2100-01-01'),
  })
  const makeRecall = (site: string) =>
    payload.create({
      collection: 'recalls',
      overrideAccess: true,
      data: {
        title: 'A guide',
        kind: 'Condition guide',
        reason: 'This is not safe.',
        recalledBy: 'Admin',
        recalledAt: '2026-01-05T00:00:00.000Z',
        site,
        document: 'articles:none',
        account: people.platformAdmin.id,
      },
    })
  const claims = await payload.find({ collection: 'host-claims', overrideAccess: true })
  ids = {
    ...Object.fromEntries(await Promise.all(made)),
    sites: b.id,
    users: people.platformAdmin.id,
    'safety-notices': (await makeNotice(payload)).id,
    'payload-jobs': job.id,
    recalls: (await makeRecall(b.id)).id,
    'host-claims': claims.docs[0]?.id ?? '',
  }
})

afterAll(() => world.close())

describe('the collections of the configuration', () => {
  it('should each have a rule', () => {
    expect(world.payload.config.collections.map(({ slug }) => slug).sort()).toEqual(Object.keys(rules).sort())
    expect(guardedAs('practice')).toEqual([...siteCollections].sort())
  })

  it.each(Object.keys(rules))('should show and give nothing to a visitor: %s', async (slug) => {
    const answers = await Promise.all(doorsOf(slug, ids[slug] ?? 'none').map((door) => rest(door)))
    expect(answers.filter(gives)).toEqual([])
  })

  it.each(guardedAs('closed'))('should be closed even to a platform admin: %s', async (slug) => {
    const { token } = world.people.platformAdmin
    const answers = await Promise.all(
      doorsOf(slug, ids[slug] ?? 'none').map((door) => rest({ ...door, token })),
    )
    expect(answers.filter(gives)).toEqual([])
  })

  it.each([...guardedAs('practice'), 'recalls', 'sites', 'safety-notices'])(
    'should show and give nothing to an account that works for no practice: %s',
    async (slug) => {
      const { token } = world.people.withoutPractice
      const answers = await Promise.all(
        doorsOf(slug, ids[slug] ?? 'none').map((door) => rest({ ...door, token })),
      )
      expect(answers.filter(gives)).toEqual([])
    },
  )
})
