import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldsOf, makeDocument, newToken, type SiteCollection } from '../permissions/documents'
import { errorsOf, rest } from '../permissions/rest'
import { openWorld, type World } from '../permissions/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

describe('publishing an area', () => {
  const fact = {
    fact: 'A fact',
    source: { title: 'Title', publisher: 'Publisher', date: '2026-01-05T00:00:00.000Z' },
  }

  it.each([
    [0, 'Add 3 more local facts before you publish: a page without anything of its own helps nobody.'],
    [2, 'Add 1 more local fact before you publish: a page without anything of its own helps nobody.'],
  ])('should be refused on its facts when there are %i', async (count, message) => {
    const facts = Array.from({ length: count }, () => fact)
    expect(errorsOf(await publish('service-areas', { facts }))).toEqual([{ path: 'facts', message }])
  })

  it('should succeed with three', async () => {
    expect(errorsOf(await publish('service-areas', { facts: [fact, fact, fact] }))).toEqual([])
  })

  it('should be refused for a published area that loses them', async () => {
    const { id } = await makeDocument(world.payload, { collection: 'service-areas', site: world.a.id })
    const { token } = world.people.editor
    const change = { method: 'PATCH' as const, path: `/service-areas/${id}`, token }
    expect(errorsOf(await rest({ ...change, body: { facts: [fact] } })).map(({ path }) => path)).toEqual([
      'facts',
    ])
    expect(
      errorsOf(await rest({ ...change, path: `${change.path}?draft=true`, body: { facts: [fact] } })),
    ).toEqual([])
  })

  it('should be refused without the source of a fact', async () => {
    const unsourced = { fact: 'A fact', source: { title: '', publisher: '', date: null } }
    const paths = errorsOf(await publish('service-areas', { facts: [fact, fact, unsourced] })).map(
      ({ path }) => path,
    )
    expect(paths).toEqual(['facts.2.source.title', 'facts.2.source.publisher', 'facts.2.source.date'])
  })

  it('should be refused with a postcode that is none, and keep the others in their usual form', async () => {
    const wrong = await publish('service-areas', { coverage: [{ code: 'Leek', answer: 'include' }] })
    expect(errorsOf(wrong).map(({ path }) => path)).toEqual(['coverage.0.code'])
    const right = await publish('service-areas', { coverage: [{ code: 'st138xx', answer: 'include' }] })
    expect(right.json.doc).toMatchObject({ coverage: [{ code: 'ST13 8XX' }] })
  })
})

describe('publishing an exercise', () => {
  it('should be refused with a dose within a step', async () => {
    const steps = [
      { text: 'Lift your arm 10 times.', part: 'out' },
      { text: 'Lower your arm.', part: 'return' },
    ]
    expect(errorsOf(await publish('exercises', { steps })).map(({ path }) => path)).toEqual(['steps.0.text'])
  })

  it('should be refused with a dose that cannot be', async () => {
    const frequency = { kind: 'everyHours', min: 0, max: 0 }
    const defaultDose = { sides: 'none', reps: { min: 10, max: 10 }, frequency }
    const [error] = errorsOf(await publish('exercises', { defaultDose }))
    expect(error?.path).toMatch(/^defaultDose/)
  })

  it('should be refused for one that is published already, and not for its draft', async () => {
    const { id } = await makeDocument(world.payload, { collection: 'exercises', site: world.a.id })
    const body = { steps: [{ text: 'Hold for 10 seconds.', part: 'hold' }] }
    const change = { method: 'PATCH' as const, body, token: world.people.editor.token }
    const live = await rest({ ...change, path: `/exercises/${id}` })
    const draft = await rest({ ...change, path: `/exercises/${id}?draft=true` })
    expect([errorsOf(live).map(({ path }) => path), errorsOf(draft)]).toEqual([['steps.0.text'], []])
  })
})

describe('publishing a home page', () => {
  it('should be refused while there is another, naming it', async () => {
    const first = await makeDocument(world.payload, {
      collection: 'pages',
      site: world.b.id,
      fields: { kind: 'home' },
    })
    const response = await publish('pages', { kind: 'home', site: world.b.id })
    expect(errorsOf(response)).toEqual([
      {
        path: 'kind',
        message: `“${String(first.title)}” is this practice’s home page already. Unpublish it first.`,
      },
    ])
  })

  it('should succeed on each practice, and again for the same page', async () => {
    const response = await publish('pages', { kind: 'home' })
    expect(errorsOf(response)).toEqual([])
    const { id } = response.json.doc as { id: string }
    const again = await rest({
      method: 'PATCH',
      path: `/pages/${id}`,
      body: { title: 'Home again', _status: 'published' },
      token: world.people.editor.token,
    })
    expect(errorsOf(again)).toEqual([])
  })

  it('should leave room for one that is a draft', async () => {
    const { editorOfBoth } = world.people
    const body = { ...fieldsOf.pages({ token: newToken('draft') }), kind: 'home', site: world.b.id }
    expect(
      errorsOf(await rest({ method: 'POST', path: '/pages?draft=true', body, token: editorOfBoth.token })),
    ).toEqual([])
  })
})

function publish(collection: SiteCollection, fields: object) {
  const body = { ...fieldsOf[collection]({ token: newToken('made') }), site: world.a.id, ...fields }
  const { token } = world.people.editorOfBoth
  return rest({ method: 'POST', path: `/${collection}`, body: { ...body, _status: 'published' }, token })
}
