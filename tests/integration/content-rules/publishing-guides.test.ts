import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Site } from '@/payload-types'
import { fieldsOf, makeDocument, newToken } from '../permissions/documents'
import { makeNotice } from '../permissions/notices'
import { makePerson } from '../permissions/people'
import { makeSite } from '../permissions/practices'
import { errorsOf, rest } from '../permissions/rest'
import { block, paragraph, richText } from '../permissions/rich-text'
import { openWorld, type World } from '../permissions/world'

let world: World
/** A practice that is no demonstration, with what a guide of its own needs. */
let real: Site
let token: string
let author: string
let reviewer: string
let exercise: string
let emergency: string
let urgent: string

beforeAll(async () => {
  world = await openWorld()
  const { payload } = world
  real = await makeSite(payload, { slug: 'practice-real', demonstration: false, reviewInterval: 6 })
  token = (await makePerson(payload, { name: 'Real editor', works: [{ site: real.id, roles: ['editor'] }] }))
    .token
  author = (await makeDocument(payload, { collection: 'authors', site: real.id })).id
  reviewer = (await makeDocument(payload, { collection: 'authors', site: real.id })).id
  exercise = (await makeDocument(payload, { collection: 'exercises', site: real.id })).id
  emergency = (await makeNotice(payload)).id
  urgent = (await makeNotice(payload, { level: 'urgent' })).id
})

afterAll(() => world.close())

describe('publishing a guide of which nearly nothing is written', () => {
  const empty = { site: '', title: 'Back pain', bodyRegions: ['lower-back'] }
  const everything = [
    ...['author', 'body', 'clinicalReviewer', 'condition', 'lastReviewed', 'references', 'summary'],
  ]

  it('should be refused with everything that is missing, at once', async () => {
    const body = { ...empty, site: real.id, _status: 'published' }
    const errors = errorsOf(await rest({ method: 'POST', path: '/articles', body, token }))
    expect(errors.map(({ path }) => path).sort()).toEqual(everything)
  })

  it('should be refused so, too, when it is a draft that was saved', async () => {
    const draft = { ...empty, site: real.id, body: richText(exerciseBlock()) }
    const saved = await rest({ method: 'POST', path: '/articles?draft=true', body: draft, token })
    const { id } = saved.json.doc as { id: string }
    const errors = errorsOf(await save(id, { _status: 'published' }))
    expect(errors.map(({ path }) => path).sort()).toEqual(everything)
    expect(errors.find(({ path }) => path === 'body')?.message).toContain('needs an emergency notice')
  })

  it('should be told all that is wrong with its text in one place', async () => {
    const list = block('doDontList', { kind: 'dont', items: [{ text: 'rest for days' }] })
    const errors = errorsOf(await publish({ bodyRegions: ['lower-back'], body: richText(list) }))
    expect(errors.map(({ path }) => path)).toEqual(['body'])
    expect(errors[0]?.message).toMatch(/needs an emergency notice.*do not/is)
  })
})

describe('publishing a guide about the back', () => {
  const about = { bodyRegions: ['lower-back'] }

  it('should be refused on its text without an emergency notice', async () => {
    const errors = errorsOf(await publish({ ...about, body: richText(exerciseBlock()) }))
    expect(errors.map(({ path }) => path)).toEqual(['body'])
    expect(errors[0]?.message).toContain('Add the notice for this part of the body.')
  })

  it('should be refused when another notice stands in its place', async () => {
    const body = richText(notice(urgent), exerciseBlock())
    expect(errorsOf(await publish({ ...about, body })).map(({ path }) => path)).toEqual(['body'])
  })

  it('should be refused when the notice comes after the first exercise', async () => {
    const body = richText(exerciseBlock(), notice(emergency))
    expect(errorsOf(await publish({ ...about, body }))).toEqual([
      { path: 'body', message: 'Move the emergency card above the first exercise.' },
    ])
  })

  it('should be refused when the notice comes after a group of exercises', async () => {
    const group = block('exerciseGroup', { heading: 'Some', exercises: [{ exercise }] })
    const body = richText(group, notice(emergency))
    expect(errorsOf(await publish({ ...about, body })).map(({ path }) => path)).toEqual(['body'])
  })

  it('should be refused when the notice comes after the programme', async () => {
    const body = richText(block('programme', {}), notice(emergency))
    const [error] = errorsOf(await publish({ ...about, body }))
    expect(error).toEqual({ path: 'body', message: 'Move the emergency card above the first exercise.' })
  })

  it('should succeed when the notice comes first', async () => {
    const body = richText(paragraph('Read this first.'), notice(emergency), exerciseBlock())
    expect(errorsOf(await publish({ ...about, body }))).toEqual([])
  })

  it('should be refused for a published guide that loses its notice', async () => {
    const { id } = await publishedGuide({ ...about, body: richText(notice(emergency), exerciseBlock()) })
    const response = await save(id, { body: richText(exerciseBlock()) })
    expect(errorsOf(response).map(({ path }) => path)).toEqual(['body'])
  })

  it('should not be asked of a draft', async () => {
    const { id } = await publishedGuide({ ...about, body: richText(notice(emergency), exerciseBlock()) })
    const response = await save(id, { body: richText(exerciseBlock()) }, '?draft=true')
    expect(errorsOf(response)).toEqual([])
  })
})

describe('publishing a guide with a programme', () => {
  it('should be refused when a phase names an exercise without saying how much', async () => {
    const dose = { sides: 'none', frequency: { kind: 'perDay', min: 2, max: 2 } }
    const unclear = await makeDocument(world.payload, {
      collection: 'exercises',
      site: real.id,
      fields: { defaultDose: dose },
    })
    const item = { change: 'start', kind: 'exercise', exercise: unclear.id }
    const phase = {
      label: 'First',
      weekFrom: 1,
      weekTo: 2,
      goal: 'Settle',
      ifWorse: 'contact',
      items: [item],
    }
    const paths = errorsOf(await publish({ programme: { phases: [phase] } })).map(({ path }) => path)
    expect(paths).toEqual(['programme.phases'])
  })
})

describe('publishing a guide with a list of what not to do', () => {
  it('should be refused when a line does not say “do not”', async () => {
    const body = richText(block('doDontList', { kind: 'dont', items: [{ text: 'rest for days' }] }))
    expect(errorsOf(await publish({ body })).map(({ path }) => path)).toEqual(['body'])
  })
})

describe('publishing a guide on a real practice', () => {
  it.each([
    [
      'without a reviewer',
      { clinicalReviewer: null },
      'clinicalReviewer',
      'Choose who has reviewed this guide before you publish it.',
    ],
    [
      'without the day of the review',
      { lastReviewed: null },
      'lastReviewed',
      'Write the day on which the guide was last reviewed.',
    ],
    ['without sources', { references: [] }, 'references', 'Name at least one source, best a guideline.'],
  ])('should be refused %s', async (_, fields, path, message) => {
    expect(errorsOf(await publish(fields))).toEqual([{ path, message }])
  })

  it('should be refused when the author reviewed it', async () => {
    expect(errorsOf(await publish({ clinicalReviewer: author }))).toEqual([
      { path: 'clinicalReviewer', message: 'The reviewer must be somebody else than the author.' },
    ])
  })

  it('should be refused when its reviewer becomes its author', async () => {
    const { id } = await publishedGuide({})
    expect(errorsOf(await save(id, { author: reviewer })).map(({ path }) => path)).toEqual([
      'clinicalReviewer',
    ])
  })

  it.each([
    ['2026-01-15', '2026-07-15'],
    ['2024-08-31', '2025-02-28'],
    ['2023-08-31', '2024-02-29'],
  ])('should work out the next review after the one of %s: %s', async (lastReviewed, next) => {
    const guide = await publishedGuide({ lastReviewed: `${lastReviewed}T00:00:00.000Z` })
    expect(guide.nextReviewDue.slice(0, 10)).toBe(next)
  })

  it('should keep a next review that somebody chose', async () => {
    const guide = await publishedGuide({ nextReviewDue: '2026-03-01T00:00:00.000Z' })
    expect(guide.nextReviewDue.slice(0, 10)).toBe('2026-03-01')
  })

  it('should be refused to a platform admin just the same', async () => {
    const response = await publish({ clinicalReviewer: null }, world.people.platformAdmin.token)
    expect(errorsOf(response).map(({ path }) => path)).toEqual(['clinicalReviewer'])
  })
})

describe('publishing a guide on a demonstration', () => {
  it('should need no reviewer, because none is invented', async () => {
    const { a, people, payload } = world
    const writer = await makeDocument(payload, { collection: 'authors', site: a.id })
    const fields = fieldsOf.articles({ token: newToken('guide'), author: writer.id })
    const response = await rest({
      method: 'POST',
      path: '/articles',
      body: { ...fields, site: a.id, _status: 'published' },
      token: people.editor.token,
    })
    expect(errorsOf(response)).toEqual([])
  })
})

function publish(fields: object, as = token) {
  const body = { ...fieldsOf.articles({ token: newToken('guide'), author }), ...review(), ...fields }
  return rest({
    method: 'POST',
    path: '/articles',
    body: { ...body, site: real.id, _status: 'published' },
    token: as,
  })
}

function review() {
  return {
    clinicalReviewer: reviewer,
    lastReviewed: '2026-02-01T00:00:00.000Z',
    references: [{ label: 'NICE NG59', kind: 'guideline', title: 'Low back pain', publisher: 'NICE' }],
  }
}

async function publishedGuide(fields: object) {
  return (await publish(fields)).json.doc as { id: string; nextReviewDue: string }
}

function save(id: string, fields: object, query = '') {
  return rest({ method: 'PATCH', path: `/articles/${id}${query}`, body: fields, token })
}

function exerciseBlock() {
  return block('exercise', { exercise })
}

function notice(id: string) {
  return block('careCard', { notice: id })
}
