import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isShared, siteCollections } from '@/fields/relation'
import { makeDocument, type SiteCollection } from '../permissions/documents'
import { idLike, type Target } from '../permissions/operations'
import { errorsOf, rest, succeeded } from '../permissions/rest'
import { makeTarget } from '../permissions/targets'
import { openWorld, type World } from '../permissions/world'
import { places } from './places'
import { update, waysToSave } from './ways-to-save'

const message =
  'Something chosen here does not belong to this practice. Choose one of its own, or one shared with it.'

let world: World
/** For each collection a document of practice B, one of A, and one that B lends to A where it can. */
let foreign: Record<SiteCollection, string>
let own: Record<SiteCollection, string>
let lent: Record<SiteCollection, string>

beforeAll(async () => {
  world = await openWorld()
  const { a, b } = world
  foreign = await oneOfEach(siteCollections, b.id)
  own = await oneOfEach(siteCollections, a.id)
  lent = await oneOfEach(siteCollections.filter(isShared), b.id, { sharedWith: [a.id] })
})

afterAll(() => world.close())

const saves = places.flatMap((place) =>
  Object.entries(waysToSave(place.collection)).map(([way, save]) => ({ place, way, save, in: place.name })),
)

describe('another practice’s document', () => {
  // This editor works for both practices and may read the document: it is the page that may not name it.
  it.each(saves)('should be refused on its field: $in, $way', async ({ place, save }) => {
    const target = await targetIn(place.collection)
    const token = world.people.editorOfBoth.token
    const response = await save(target, place.fields(foreign[place.names]), token)
    expect({ status: response.status, errors: errorsOf(response) }).toEqual({
      status: 400,
      errors: [{ path: place.field, message }],
    })
  })

  it.each(places)(
    'should be refused like one that does not exist: $name',
    async ({ collection, names, fields }) => {
      const target = await targetIn(collection)
      const token = world.people.editor.token
      const answers = await Promise.all(
        [foreign[names], idLike(foreign[names])].map(async (id) => {
          const { status, text } = await update(target, fields(id), token)
          return { status, text: text.replaceAll(id, '…') }
        }),
      )
      expect(answers[0]).toEqual(answers[1])
    },
  )

  it.each([
    ['logo', () => foreign.media],
    ['navigation', () => [entryTo(foreign.pages)]],
    ['footer', () => [entryTo(foreign.pages)]],
  ])('should be refused in a practice’s settings: %s', async (field, value) => {
    const response = await rest({
      method: 'PATCH',
      path: `/sites/${world.a.id}`,
      body: { [field]: value() },
      token: world.people.platformAdmin.token,
    })
    expect(errorsOf(response)).toEqual([{ path: field, message }])
  })
})

describe('a document of the practice itself', () => {
  it.each(saves)('should be taken: $in, $way', async ({ place, save }) => {
    const target = await targetIn(place.collection)
    const response = await save(target, place.fields(own[place.names]), world.people.editor.token)
    expect({ ok: succeeded(response), errors: errorsOf(response) }).toEqual({ ok: true, errors: [] })
  })

  it('should be taken in the practice’s settings', async () => {
    const body = { logo: own.media, navigation: [entryTo(own.pages)] }
    const { token } = world.people.admin
    const response = await rest({ method: 'PATCH', path: `/sites/${world.a.id}`, body, token })
    expect(errorsOf(response)).toEqual([])
  })
})

describe('a document that another practice lends', () => {
  it.each(places.filter(({ names }) => isShared(names)))('should be taken: $name', async (place) => {
    const target = await targetIn(place.collection)
    const response = await update(target, place.fields(lent[place.names]), world.people.editor.token)
    expect({ ok: succeeded(response), errors: errorsOf(response) }).toEqual({ ok: true, errors: [] })
  })
})

function entryTo(value: string) {
  return { label: 'Here', link: { kind: 'document', document: { relationTo: 'pages', value } } }
}

function targetIn(collection: SiteCollection): Promise<Target> {
  return makeTarget(world.payload, { collection, site: world.a.id })
}

async function oneOfEach(collections: readonly SiteCollection[], site: string, fields = {}) {
  const made = collections.map(async (collection) => {
    return [collection, (await makeDocument(world.payload, { collection, site, fields })).id] as const
  })
  return Object.fromEntries(await Promise.all(made)) as Record<SiteCollection, string>
}
