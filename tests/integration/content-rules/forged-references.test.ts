import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDocument } from '../permissions/documents'
import type { Target } from '../permissions/operations'
import { paragraph, richText, block, internalLink } from '../permissions/rich-text'
import { everythingOf, makeTarget } from '../permissions/targets'
import { openWorld, type World } from '../permissions/world'
import { update, waysToSave } from './ways-to-save'

/*
 * A draft is saved without validation, and each database reads more into a value than the admin ever sends. Whatever
 * shape the id of another practice's document comes in, it must not be stored.
 */
let world: World
let area: Target
let guide: Target
let foreignArea: string
let foreignAuthor: string

beforeAll(async () => {
  world = await openWorld()
  const { payload, a, b } = world
  area = await makeTarget(payload, { collection: 'service-areas', site: a.id })
  guide = await makeTarget(payload, { collection: 'articles', site: a.id })
  foreignArea = (await makeDocument(payload, { collection: 'service-areas', site: b.id })).id
  foreignAuthor = (await makeDocument(payload, { collection: 'authors', site: b.id })).id
})

afterAll(() => world.close())

const ofOne: [string, (id: string) => unknown][] = [
  ['populated', (id) => ({ id })],
  ['populated, with more', (id) => ({ id, name: 'Somebody', site: 'mine' })],
  ['wrapped', (id) => ({ value: id })],
  ['wrapped twice', (id) => ({ value: { id } })],
  ['said to be of another collection', (id) => ({ relationTo: 'users', value: id })],
  ['said to be of its own collection', (id) => ({ relationTo: 'authors', value: id })],
  ['with the id of MongoDB', (id) => ({ _id: id })],
  ['as MongoDB writes ids', (id) => ({ $oid: id })],
  ['in a list', (id) => [id]],
  ['in capitals', (id) => id.toUpperCase()],
  ['with a space', (id) => ` ${id}`],
]

const ofMany: [string, (id: string) => Record<string, unknown>][] = [
  ['alone in place of a list', (id) => ({ nearby: id })],
  ['wrapped in place of a list', (id) => ({ nearby: { value: id } })],
  ['in a list in a list', (id) => ({ nearby: [[id]] })],
  ['in an object with numbers', (id) => ({ nearby: { 0: id } })],
  ['said to be of another collection', (id) => ({ nearby: [{ relationTo: 'users', value: id }] })],
  ['in one row in place of rows', () => ({ clinicians: { person: foreignAuthor } })],
  ['in a row, wrapped', () => ({ clinicians: [{ person: { relationTo: 'users', value: foreignAuthor } }] })],
  [
    'in a text that is a text',
    (id) => ({ body: JSON.stringify(richText(internalLink('service-areas', id))) }),
  ],
  [
    'in a link, populated',
    (id) => ({ body: richText(paragraph('', internalLink('service-areas', { id }))) }),
  ],
  [
    'in a link, wrapped',
    (id) => ({ body: richText(paragraph('', internalLink('service-areas', { value: id }))) }),
  ],
  [
    'in a link of a text without blocks',
    (id) => ({ intro: richText(paragraph('', internalLink('service-areas', id))) }),
  ],
  [
    'as a picture in a text',
    (id) => ({ body: richText({ type: 'upload', relationTo: 'service-areas', value: id, version: 3 }) }),
  ],
  [
    'as a document in a text',
    (id) => ({
      body: richText({ type: 'relationship', relationTo: 'service-areas', value: id, version: 2 }),
    }),
  ],
  [
    'in a block within a line',
    (id) => ({ body: richText(paragraph('', { ...button(id), type: 'inlineBlock' })) }),
  ],
  ['in a button that leads elsewhere', (id) => ({ body: richText(button(id, 'url')) })],
]

describe('the id of another practice’s document, in a draft', () => {
  it.each(ofOne)('should not be stored as one reference: %s', async (_, shape) => {
    await waysToSave('articles')['save draft']?.(guide, { author: shape(foreignAuthor) }, editor())
    expect(await stored(guide)).not.toContain(foreignAuthor)
  })

  it.each(ofMany)('should not be stored in another shape: %s', async (_, fields) => {
    await waysToSave('service-areas')['save draft']?.(area, fields(foreignArea), editor())
    const text = await stored(area)
    expect([text.includes(foreignArea), text.includes(foreignAuthor)]).toEqual([false, false])
  })
})

describe('the id of another practice, in a draft', () => {
  it.each(ofOne)('should not be stored as the owner: %s', async (_, shape) => {
    await waysToSave('service-areas')['save draft']?.(area, { site: shape(world.b.id) }, editor())
    expect(await stored(area)).not.toContain(world.b.id)
  })

  it.each(ofOne)('should not own a new draft: %s', async (_, shape) => {
    const response = await waysToSave('service-areas')['create draft']?.(
      area,
      { site: shape(world.b.id) },
      editor(),
    )
    expect(response?.status).toBeGreaterThanOrEqual(400)
  })

  it.each([...ofOne, ['alone in place of a list', (id: string) => id] as const])(
    'should not be stored as a borrower: %s',
    async (_, shape) => {
      await update(guide, { sharedWith: shape(world.b.id) }, editor())
      await update(guide, { sharedWith: [shape(world.b.id)] }, editor())
      expect(await stored(guide)).not.toContain(world.b.id)
    },
  )
})

function editor(): string {
  return world.people.editor.token
}

async function stored(target: Target): Promise<string> {
  return JSON.stringify(await everythingOf(world.payload, target)).toLowerCase()
}

function button(id: string, kind = 'document') {
  const document = { relationTo: 'service-areas', value: id }
  const link = { kind, url: 'https://example.org/', document }
  return block('callToAction', { heading: 'Here', text: 'Here', label: 'Here', link })
}
