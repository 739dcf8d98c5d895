import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Action } from '@/access/policy'
import { siteCollections } from '@/fields/relation'
import { operationsOn } from './operations'
import { everythingOf, makeTarget, targetsFor } from './targets'
import { actorNames, openWorld, type ActorName, type World } from './world'

/** Who may do what on practice A. */
const drafting: ActorName[] = ['author', 'editor', 'admin', 'editorOfBoth', 'platformAdmin']
const publishing: ActorName[] = ['editor', 'admin', 'editorOfBoth', 'platformAdmin']
const allowed: Record<Action, ActorName[]> = {
  read: ['reviewer', ...drafting],
  create: drafting,
  update: drafting,
  publish: publishing,
  delete: publishing,
  recall: ['reviewer', ...publishing],
}

const cases = siteCollections.flatMap((collection) =>
  Object.entries(operationsOn(collection)).map(([name, operation]) => ({ collection, name, operation })),
)

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

describe('the people of a practice', () => {
  it.each(cases)('should be let through by role: $name, $collection', async ({ collection, operation }) => {
    const { payload, a, tokenOf } = world
    const may = allowed[operation.needs]
    const worked: ActorName[] = []

    const untouched = await makeTarget(payload, { collection, site: a.id })
    const before = await everythingOf(payload, untouched)
    for (const actor of actorNames.filter((name) => !may.includes(name))) {
      const response = await operation.run(untouched, tokenOf(actor))
      worked.push(...(operation.worked(response) ? [actor] : []))
    }
    expect(await everythingOf(payload, untouched)).toEqual(before)

    const nextTarget = targetsFor(operation, () => makeTarget(payload, { collection, site: a.id }))
    for (const actor of may) {
      const response = await operation.run(await nextTarget(), tokenOf(actor))
      worked.push(...(operation.worked(response) ? [actor] : []))
    }
    expect(worked).toEqual(may)
  })
})
