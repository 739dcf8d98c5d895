import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteCollections } from '@/fields/relation'
import { fieldsOf, newToken, type SiteCollection } from './documents'
import { idLike, operationsOn, type Target } from './operations'
import { rest, type RestResponse } from './rest'
import { everythingOf, makeTarget } from './targets'
import { openWorld, strangersToB, type World } from './world'

/** Stands in every text of practice B's documents. */
const canary = newToken('canary')

const cases = siteCollections.flatMap((collection) =>
  Object.entries(operationsOn(collection)).map(([name, operation]) => ({ collection, name, operation })),
)

let world: World
let targets: Record<SiteCollection, Target>

beforeAll(async () => {
  world = await openWorld()
  const { payload, b } = world
  const made = siteCollections.map(async (collection) => {
    return [collection, await makeTarget(payload, { collection, site: b.id, token: canary })] as const
  })
  targets = Object.fromEntries(await Promise.all(made)) as typeof targets
})

afterAll(() => world.close())

describe('people who do not work for a practice', () => {
  it.each(cases)('should neither reach nor change: $name, $collection', async ({ collection, operation }) => {
    const target = targets[collection]
    const before = await everythingOf(world.payload, target)
    const responses = await Promise.all(
      strangersToB.map((actor) => operation.run(target, world.tokenOf(actor))),
    )
    expect(responses.map(operation.worked)).toEqual(strangersToB.map(() => false))
    expect(responses.filter(({ text }) => text.includes(canary))).toEqual([])
    expect(await everythingOf(world.payload, target)).toEqual(before)
  })

  it.each(cases)(
    'should not learn whether there is such a document: $name, $collection',
    async ({ collection, operation }) => {
      const real = targets[collection]
      const unknown = {
        ...real,
        id: idLike(real.id),
        site: idLike(real.site),
        version: idLike(real.version),
      }
      for (const actor of strangersToB) {
        const token = world.tokenOf(actor)
        expect(answerTo(unknown, await operation.run(unknown, token))).toEqual(
          answerTo(real, await operation.run(real, token)),
        )
      }
    },
  )
})

describe('people who change everything that they can', () => {
  it.each(siteCollections)('should change nothing of another practice: %s', async (collection) => {
    const target = targets[collection]
    const before = await everythingOf(world.payload, target)
    const all = `/${collection}?where[id][exists]=true&trash=true`
    const mine = `/${collection}?where[or][0][site][equals]=${world.a.id}&where[or][1][site][equals]=${world.b.id}`
    for (const token of [world.people.editor.token, world.people.admin.token]) {
      await rest({ method: 'PATCH', path: all, body: { deletedAt: new Date().toISOString() }, token })
      await rest({
        method: 'PATCH',
        path: `${mine}&draft=true`,
        body: { title: 'Changed', name: 'Changed' },
        token,
      })
      await rest({ method: 'DELETE', path: all, token })
    }
    expect(await everythingOf(world.payload, target)).toEqual(before)
  })

  it.each(siteCollections)(
    'should not write over a document by making one with its id: %s',
    async (collection) => {
      const target = targets[collection]
      const before = await everythingOf(world.payload, target)
      const { a, people } = world
      const fields = fieldsOf[collection]({ token: newToken('over'), author: undefined })
      const { token } = people.editor
      for (const named of [{ id: target.id }, { _id: target.id }]) {
        const body = { ...fields, site: a.id, ...named }
        await rest({ method: 'POST', path: `/${collection}`, body, token })
        await rest({ method: 'POST', path: `/${collection}?draft=true`, body, token })
      }
      expect(await everythingOf(world.payload, target)).toEqual(before)
    },
  )
})

/** An answer without the ids that the question named itself. */
function answerTo(target: Target, { status, text }: RestResponse) {
  const named = [target.id, target.site, target.version]
  return { status, text: named.reduce((rest, id) => rest.replaceAll(id, '…'), text) }
}
