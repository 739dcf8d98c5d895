import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from './documents'
import type { Target } from './operations'
import { rest, type RestRequest } from './rest'
import { everythingOf, makeTarget } from './targets'
import { openWorld, strangersToB, type World } from './world'

/** Stands in practice B's document alone. */
const canary = newToken('canary')

let world: World
let target: Target

beforeAll(async () => {
  world = await openWorld()
  target = await makeTarget(world.payload, { collection: 'pages', site: world.b.id, token: canary })
})

afterAll(() => world.close())

describe('requests that pretend to be of another method', () => {
  it.each(strangersToB)('should get and change nothing of another practice: %s', async (actor) => {
    const before = await everythingOf(world.payload, target)
    const token = world.tokenOf(actor)
    const answers = await Promise.all(disguises(target).map((request) => rest({ ...request, token })))
    expect(answers.filter(({ text }) => text.includes(canary))).toEqual([])
    expect(await everythingOf(world.payload, target)).toEqual(before)
  })

  it('should get what the person may read anyway', async () => {
    const { editorOfBoth } = world.people
    const [question] = readingDisguises(target)
    const { text } = await rest({ ...question, path: '/pages', token: editorOfBoth.token })
    expect(text).toContain(canary)
  })
})

function disguises(target: Target): RestRequest[] {
  return [...readingDisguises(target), ...writingDisguises(target)]
}

/** The admin sends long questions as POST with this header. */
function readingDisguises({ id }: Target): RestRequest[] {
  return ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'].flatMap((header) => [
    {
      method: 'POST',
      path: '/pages',
      body: `where[id][equals]=${id}&depth=3&draft=true`,
      headers: { [header]: 'GET', 'Content-Type': 'application/x-www-form-urlencoded' },
    },
    { method: 'POST', path: '/pages', body: { where: { id: { equals: id } } }, headers: { [header]: 'GET' } },
    { method: 'POST', path: `/pages/${id}`, headers: { [header]: 'GET' } },
  ])
}

function writingDisguises({ id }: Target): RestRequest[] {
  const body = { title: 'Changed by a stranger', _status: 'draft' }
  return ['PATCH', 'PUT', 'DELETE'].flatMap((method): RestRequest[] => [
    ...['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map(
      (header): RestRequest => ({
        method: 'POST',
        path: `/pages/${id}`,
        body,
        headers: { [header]: method },
      }),
    ),
    { method: 'POST', path: `/pages/${id}?_method=${method}`, body },
    { path: `/pages/${id}?_method=${method}` },
    { method: 'POST', path: `/pages/${id}`, body: { ...body, _method: method } },
  ])
}
