import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findContradictions } from '@/content/find-contradictions'
import { findPostcodeCheck } from '@/content/find-postcode-check'
import { openFor } from '@/content/open-for'
import type { CoverageEntry } from '@/postcodes/coverage'
import { fieldsOf, makeDocument, newToken } from '../permissions/documents'
import { errorsOf, rest } from '../permissions/rest'
import { openWorld, type World } from '../permissions/world'

let world: World
let leek: string

const row = (code: string, answer: CoverageEntry['answer'] = 'include'): CoverageEntry => ({ code, answer })

beforeAll(async () => {
  world = await openWorld()
  leek = await areaOf({ place: 'Leek', coverage: [row('ST13'), row('ST8 7')] })
  await areaOf({ place: 'Biddulph', coverage: [row('ST8'), row('ST8 7', 'ask')] })
  await areaOf({ place: 'Werrington', coverage: [row('ST13', 'exclude'), row('ST9')] }, { draft: true })
  await areaOf({ place: 'Crewe', coverage: [row('ST13', 'exclude')] }, { site: world.b.id })
  await world.payload.update({
    collection: 'sites',
    id: world.a.id,
    overrideAccess: true,
    data: { coverage: [row('ST9', 'ask')], status: 'live' },
  })
})

afterAll(() => world.close())

describe('a list of postcodes', () => {
  it.each([
    ['75001', /^“75001” is not a UK postcode\. Write the first half of a postcode/],
    ['ST1O', /^“ST1O” has a letter where a digit belongs.*If you mean ST10, write that\.$/],
    ['BFPO 57', /^“BFPO 57” belongs to the British Forces/],
  ])('should be refused with %s, by its name and where it stands', async (code, message) => {
    const [error] = errorsOf(await saved([row('ST13'), row(code)]))
    expect(error).toEqual({ path: 'coverage.1.code', message: expect.stringMatching(message) as string })
  })

  it('should be refused with a postcode twice, in whatever spelling', async () => {
    const errors = errorsOf(await saved([row('ST13 8'), row('st13  8', 'exclude')]))
    expect(errors).toEqual([
      { path: 'coverage', message: 'ST13 8 is in this list twice. Remove one of the two rows.' },
    ])
  })
})

describe('the coverage of a practice', () => {
  it('should be that of its published areas and its own list', async () => {
    const reader = await openFor({
      payload: world.payload,
      slug: world.a.slug,
      viewer: { kind: 'patient' },
    })
    const check = reader && (await findPostcodeCheck(reader))
    expect(check?.areas.map(({ place }) => place).toSorted()).toEqual(['Biddulph', 'Leek'])
    expect(check?.coverage.replace(/[0-9.]+(?=[,|]|$)/g, '')).toBe('ST13=:y|ST8=:y,7:a|ST9=:a')
  })

  it('should show an editor which of its lists disagree with the one that is open', async () => {
    const found = await contradictions('editor', { area: leek, rows: [row('ST13'), row('ST8 7')] })
    expect(found).toEqual([
      {
        code: 'ST8 7',
        said: [
          { list: null, answer: 'include' },
          { list: 'in the area Biddulph', answer: 'ask' },
        ],
      },
    ])
  })

  it('should compare what is typed at this moment, also with the practice’s own list', async () => {
    expect(await contradictions('editor', { area: leek, rows: [row('ST8 7', 'ask')] })).toEqual([])
    const found = await contradictions('editor', { area: leek, rows: [row('ST9', 'exclude')] })
    expect(found.map(({ said }) => said.map(({ list }) => list))).toEqual([
      [null, 'in the practice’s own list'],
    ])
  })

  it('should show the practice’s own people every contradiction, and strangers none', async () => {
    const all = await contradictions('admin', { area: null, rows: [row('ST9', 'ask')] })
    expect(all.map(({ code }) => code)).toEqual(['ST8 7'])
    expect(await contradictions('withoutPractice', { area: null, rows: [] })).toEqual([])
  })
})

async function areaOf(
  fields: { place: string; coverage: CoverageEntry[] },
  { site = world.a.id, draft = false } = {},
): Promise<string> {
  const { id } = await makeDocument(world.payload, { collection: 'service-areas', site, draft, fields })
  return id
}

function saved(coverage: CoverageEntry[]) {
  const token = newToken('area')
  return rest({
    method: 'POST',
    path: '/service-areas',
    token: world.people.editor.token,
    body: { ...fieldsOf['service-areas']({ token }), site: world.a.id, _status: 'published', coverage },
  })
}

function contradictions(
  person: keyof World['people'],
  { area, rows }: { area: string | null; rows: CoverageEntry[] },
) {
  const { user } = world.people[person]
  return findContradictions({ payload: world.payload, user, site: world.a.id, area, rows })
}
