import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TOO_ALIKE } from '@/checks/likeness'
import { makeDocument, type Stored } from '../permissions/documents'
import { makePerson } from '../permissions/people'
import { paragraph, richText } from '../permissions/rich-text'
import { rest } from '../permissions/rest'
import { openWorld, type World } from '../permissions/world'
import { openPress, type Press } from './press'

/*
 * Practice A has a page about Leek. Its page about Ipstones, and practice B's page about Stone, were written by
 * replacing the name. Search engines are shown the oldest of the three, until the others say something of their own.
 */
let world: World
let press: Press
let ipstones: Stored
let stone: Stored

const copied = (place: string) =>
  richText(
    paragraph(
      `A home visit in ${place} means no bus and no waiting room while your leg hurts. We bring all that is needed, and we show you each exercise in the room where you will do it.`,
    ),
  )
const own = richText(
  paragraph(
    'The lane to the church is steep. Keep to the loop around the green, which is level and has two benches.',
  ),
)

beforeAll(async () => {
  world = await openWorld()
  await area(world.a.id, 'Leek')
  ipstones = await area(world.a.id, 'Ipstones')
  stone = await area(world.b.id, 'Stone')
  press = await openPress(world.payload)
  await press.publish()
})

afterAll(async () => {
  await press.close()
  await world.close()
})

describe('a page that says what an older page says', () => {
  it('should be published, but kept from search engines, feeds and lists, on every website', async () => {
    expect(await noindex('practice-a', 'leek')).toBe(false)
    expect(await noindex('practice-a', 'ipstones')).toBe(true)
    expect(await noindex('practice-b', 'stone')).toBe(true)
    for (const file of ['/sitemap.xml', '/feed.xml', '/llms.txt']) {
      expect(await press.read('practice-a', file)).toContain('/areas/staffordshire/leek')
      expect(await press.read('practice-a', file)).not.toContain('/areas/staffordshire/ipstones')
      expect(await press.read('practice-b', file)).not.toContain('/areas/staffordshire/stone')
    }
  })

  it('should be told to its editor with the sentence and the page, where they may see it', async () => {
    const { token } = world.people.editor
    const { json } = await rest({ path: `/likeness/${ipstones.id}`, token })
    expect(json).toMatchObject({
      keptOut: 'this',
      sentence: expect.stringMatching(/^We bring all that is needed/),
      page: { place: 'Leek' },
    })
    expect(json.percent).toBeGreaterThanOrEqual(TOO_ALIKE * 100)
  })

  it('should not be asked for of a page of which nothing is written yet', async () => {
    const { payload, a } = world
    const draft = await payload.create({
      collection: 'service-areas',
      data: { site: a.id },
      draft: true,
      overrideAccess: true,
    })
    const { status, text } = await rest({ path: `/likeness/${draft.id}`, token: world.people.editor.token })
    expect([status, text]).toEqual([200, 'null'])
  })

  it('should be told without the other page where that is another practice’s', async () => {
    const works = [{ site: world.b.id, roles: ['editor' as const] }]
    const { token } = await makePerson(world.payload, { name: 'Of B', works })
    const { json } = await rest({ path: `/likeness/${stone.id}`, token })
    expect(json).toMatchObject({ keptOut: 'this', page: null })
    expect(JSON.stringify(json)).not.toContain('Leek')
    const foreign = await rest({ path: `/likeness/${ipstones.id}`, token })
    expect(foreign.status).toBe(404)
  })

  it('should be found again when it says something of its own', async () => {
    await update(ipstones, { body: own })
    await press.publish()
    expect(await noindex('practice-a', 'ipstones')).toBe(false)
    expect(await press.read('practice-a', '/sitemap.xml')).toContain('/areas/staffordshire/ipstones')
    const { json } = await rest({ path: `/likeness/${ipstones.id}`, token: world.people.editor.token })
    expect(json).toBeNull()
  })

  it('should be found again when the older page is gone, on another practice’s website too', async () => {
    const { docs } = await world.payload.find({
      collection: 'service-areas',
      overrideAccess: true,
      where: { slug: { equals: 'leek' } },
    })
    await update(docs[0] as unknown as Stored, { _status: 'draft' })
    await press.publish()
    // Nobody is told of a change on somebody else's website: the next look at all of them finds it.
    const work = await press.publish()
    expect(work['practice-b']?.rendered).toEqual([
      '/areas/staffordshire/stone',
      '/feed.xml',
      '/llms.txt',
      '/sitemap.xml',
    ])
    expect(await noindex('practice-b', 'stone')).toBe(false)
  })
})

function area(site: string, place: string): Promise<Stored> {
  return makeDocument(world.payload, {
    collection: 'service-areas',
    site,
    fields: { place, slug: place.toLowerCase(), county: 'Staffordshire', body: copied(place) },
  })
}

function update({ id }: Stored, data: Record<string, unknown>) {
  return world.payload.update({
    collection: 'service-areas',
    id,
    data: { _status: 'published', ...data },
    overrideAccess: true,
  })
}

async function noindex(site: string, place: string): Promise<boolean> {
  const page = await press.read(site, `/areas/staffordshire/${place}`)
  return /"noindex": true/.test(page ?? '')
}
