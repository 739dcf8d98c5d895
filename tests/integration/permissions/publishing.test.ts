import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDocument, type Stored } from './documents'
import { idLike } from './operations'
import { rest, succeeded } from './rest'
import { actorNames, openWorld, type ActorName, type World } from './world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

type Ask = 'status' | 'try-again' | 'recall'
type Owned = 'of A' | 'of B' | 'of B, lent to A'

const ofA: ActorName[] = ['reviewer', 'author', 'editor', 'admin', 'editorOfBoth', 'platformAdmin']
const ofB: ActorName[] = ['editorOfBoth', 'platformAdmin']

/** Whoever may see a page learns where it is live; only its owner’s editors, admins and reviewers recall it. */
const allowed: Record<Ask, Record<Owned, ActorName[]>> = {
  status: { 'of A': ofA, 'of B': ofB, 'of B, lent to A': ofA },
  'try-again': {
    'of A': ofA.filter((actor) => actor !== 'reviewer'),
    'of B': ofB,
    'of B, lent to A': ofA.filter((actor) => actor !== 'reviewer'),
  },
  recall: { 'of A': ofA.filter((actor) => actor !== 'author'), 'of B': ofB, 'of B, lent to A': ofB },
}

const cases = (Object.keys(allowed) as Ask[]).flatMap((ask) =>
  (Object.keys(allowed[ask]) as Owned[]).map((owned) => ({ ask, owned, may: allowed[ask][owned] })),
)

describe('what concerns a page', () => {
  it.each(cases)('should be let through by role: $ask, a guide $owned', async ({ ask, owned, may }) => {
    const worked: ActorName[] = []
    for (const actor of actorNames) {
      const guide = await makeGuide(owned)
      const answer = await knock({ ask, guide, actor })
      worked.push(...(succeeded(answer) ? [actor] : []))
      const { _status } = await stored(guide)
      expect(_status).toBe(ask === 'recall' && may.includes(actor) ? 'draft' : 'published')
    }
    expect(worked).toEqual(may)
  })

  it.each<Ask>(['status', 'try-again', 'recall'])(
    'should answer alike for what is another practice’s and what does not exist: %s',
    async (ask) => {
      const guide = await makeGuide('of B')
      const answers = [
        await knock({ ask, guide, actor: 'editor' }),
        await knock({ ask, guide: { ...guide, id: idLike(guide.id) }, actor: 'editor' }),
      ]
      expect(answers.map(({ status, text }) => [status, text])).toEqual([
        [404, answers[0]?.text],
        [404, answers[0]?.text],
      ])
    },
  )

  it('should be told to a borrower of its own website alone, and to the owner of all', async () => {
    const guide = await makeGuide('of B, lent to A')
    const practices = async (actor: ActorName) =>
      ((await knock({ ask: 'status', guide, actor })).json.places as { practice: string }[]).map(
        ({ practice }) => practice,
      )
    expect(await practices('editor')).toEqual([world.a.name])
    expect(await practices('editorOfBoth')).toEqual([world.b.name, world.a.name])
  })

  it('should not be asked of what has no page', async () => {
    const { id } = await makeDocument(world.payload, { collection: 'redirects', site: world.a.id })
    const { token } = world.people.platformAdmin
    const answers = [`/publishing/redirects/${id}`, `/publishing/users/${id}`].map((path) =>
      rest({ path, token }),
    )
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404])
  })
})

describe('the records of recalls', () => {
  it('should be read by the people of the practice, and changed by nobody', async () => {
    const guide = await makeGuide('of A')
    await knock({ ask: 'recall', guide, actor: 'editor' })
    const { docs } = await world.payload.find({
      collection: 'recalls',
      overrideAccess: true,
      where: { document: { equals: `articles:${guide.id}` } },
    })
    const path = `/recalls/${docs[0]?.id ?? ''}`
    const body = { reason: 'Nothing happened.' }
    const readers: ActorName[] = []
    for (const actor of actorNames) {
      const token = world.tokenOf(actor)
      readers.push(...(succeeded(await rest({ path, token })) ? [actor] : []))
      const refused = [
        await rest({ method: 'PATCH', path, body, token }),
        await rest({ method: 'DELETE', path, token }),
        await rest({ method: 'POST', path: '/recalls', body: docs[0], token }),
        await rest({ method: 'POST', path: `${path}/duplicate`, token }),
      ]
      expect(refused.filter(succeeded)).toEqual([])
    }
    expect(readers).toEqual(ofA)
  })

  it('should be changed by no program either', async () => {
    const guide = await makeGuide('of A')
    await knock({ ask: 'recall', guide, actor: 'editor' })
    const asSystem = {
      collection: 'recalls',
      overrideAccess: true,
      where: { document: { equals: `articles:${guide.id}` } },
    } as const
    const changed = await world.payload.update({ ...asSystem, data: { reason: 'Nothing happened.' } })
    const deleted = await world.payload.delete(asSystem)
    const message = 'This is a record: it can be neither changed nor deleted.'
    expect([...changed.errors, ...deleted.errors]).toMatchObject([{ message }, { message }])
    expect((await world.payload.find(asSystem)).docs).toMatchObject([{ reason: 'This is not safe.' }])
  })
})

function makeGuide(owned: Owned): Promise<Stored> {
  const { a, b, payload } = world
  return makeDocument(payload, {
    collection: 'articles',
    site: owned === 'of A' ? a.id : b.id,
    fields: owned === 'of B, lent to A' ? { sharedWith: [a.id] } : {},
  })
}

function knock({ ask, guide, actor }: { ask: Ask; guide: { id: string }; actor: ActorName }) {
  const path = `/publishing/articles/${guide.id}`
  const token = world.tokenOf(actor)
  if (ask === 'status') return rest({ path, token })
  return rest({ method: 'POST', path: `${path}/${ask}`, body: { reason: 'This is not safe.' }, token })
}

function stored({ id }: { id: string }) {
  return world.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
}
