import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { settings } from '@/settings'
import { makeDocument, newToken, type Stored } from '../permissions/documents'
import { rest } from '../permissions/rest'
import { internalLink, paragraph, richText } from '../permissions/rich-text'
import { openWorld, type World } from '../permissions/world'
import { openPress, type Press } from './press'

let world: World
let press: Press
let guide: Stored
let path: string

const reason = 'The dose in week two is too high.'

beforeAll(async () => {
  world = await openWorld()
})

beforeEach(async () => {
  press = await openPress(world.payload)
  const token = newToken('guide')
  guide = await makeDocument(world.payload, {
    collection: 'articles',
    site: world.a.id,
    token,
    fields: { slug: token, sharedWith: [world.b.id] },
  })
  path = `/guides/${token}`
})

afterEach(() => press.close())

afterAll(() => world.close())

describe('a recall', () => {
  it('should take the page off every website before the answer is given', async () => {
    await press.publish()
    expect(
      await Promise.all(['practice-a', 'practice-b'].map((site) => press.read(site, path))),
    ).not.toContain(null)
    const { status, json } = await recall('editor')
    expect(status).toBe(200)
    expect(json.addresses).toEqual([
      `https://practice-a.example.org${path}`,
      `https://practice-b.example.org${path}`,
    ])
    expect(await Promise.all(['practice-a', 'practice-b'].map((site) => press.read(site, path)))).toEqual([
      null,
      null,
    ])
  })

  it('should render nothing before the pages are gone', async () => {
    await press.publish()
    const drawn: string[] = []
    press.draw = async (_, page) => {
      drawn.push(page)
      throw new Error('Nothing may be drawn now.')
    }
    await recall('admin')
    expect(drawn).toEqual([])
    expect(await press.read('practice-b', path)).toBeNull()
  })

  it('should say 410 for its addresses on each website, also after the published files were deleted', async () => {
    await press.publish()
    await recall('editor')
    const at = expect.any(String)
    expect((await press.manifest('practice-a')).recalled[path]).toEqual({ at })
    // Nobody may be writing any more: what only mentions the page is drawn after the answer.
    await press.close()
    await rm(join(settings().dataDir, 'published'), { recursive: true })
    press = await openPress(world.payload)
    await press.publish()
    expect((await press.manifest('practice-a')).recalled[path]).toEqual({ at })
    expect((await press.manifest('practice-b')).recalled[path]).toEqual({ at })
  })

  it('should take links to the page out of the texts that mention it', async () => {
    const { id } = await makeDocument(world.payload, {
      collection: 'pages',
      site: world.a.id,
      fields: {
        slug: newToken('page'),
        body: richText(paragraph('Read on: ', internalLink('articles', guide.id))),
      },
    })
    await press.publish()
    const page = Object.entries((await press.manifest('practice-a')).pages).find(
      ([, { document }]) => document === `pages:${id}`,
    )?.[0]
    expect(await press.read('practice-a', page ?? '')).toContain(`href="${path}"`)
    await recall('editor')
    const work = await press.publish()
    expect(work['practice-a']?.rendered).toEqual(expect.arrayContaining(['/guides', page]))
    expect(await press.read('practice-a', page ?? '')).not.toContain(path)
  })

  it('should forget the 410 when the document is published again, and say so in the record', async () => {
    await press.publish()
    await recall('editor')
    await world.payload.update({
      collection: 'articles',
      id: guide.id,
      data: { _status: 'published' },
      overrideAccess: true,
    })
    await press.publish()
    expect((await press.manifest('practice-a')).recalled).not.toHaveProperty(path)
    expect(await press.read('practice-b', path)).not.toBeNull()
    expect((await records()).map(({ endedAt }) => typeof endedAt)).toEqual(['string', 'string'])
    await world.payload.update({
      collection: 'articles',
      id: guide.id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    await press.publish()
    expect((await press.manifest('practice-a')).recalled).not.toHaveProperty(path)
  })

  it('should leave the newest draft as it is, and be a draft itself', async () => {
    const { payload } = world
    const draft = { collection: 'articles', id: guide.id, draft: true, overrideAccess: true } as const
    await payload.update({ ...draft, data: { title: '' } })
    expect((await recall('editor')).status).toBe(200)
    expect(await payload.findByID(draft)).toMatchObject({ title: '', _status: 'draft' })
    expect(await payload.findByID({ ...draft, draft: false })).toMatchObject({
      title: guide.title,
      _status: 'draft',
      sharedWith: [world.b.id],
    })
  })

  it('should show as a draft in the admin when nothing was changed since it was published', async () => {
    await recall('editor')
    const found = await world.payload.findByID({
      collection: 'articles',
      id: guide.id,
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    expect(found).toMatchObject({ title: guide.title, _status: 'draft', bodyRegions: ['shoulder'] })
  })

  it('should call off a publication that is planned for later', async () => {
    const { payload } = world
    await payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'articles', value: guide.id } },
      waitUntil: new Date('2100-01-01'),
    })
    await recall('editor')
    const { docs } = await payload.find({ collection: 'payload-jobs', overrideAccess: true })
    expect(docs.filter(({ input }) => JSON.stringify(input).includes(guide.id))).toEqual([])
  })

  it('should write down who, when, why and which addresses, once for each practice', async () => {
    await press.publish()
    await recall('reviewer')
    expect(await records()).toMatchObject(
      ['practice-a', 'practice-b'].map((site) => ({
        title: guide.title,
        kind: 'Condition guide',
        reason,
        recalledBy: 'Reviewer',
        recalledAt: expect.any(String),
        addresses: [{ path, address: `https://${site}.example.org${path}` }],
      })),
    )
  })

  it.each(['', 'short', 7, null])('should ask for a reason: %j', async (given) => {
    const { status, text } = await recall('editor', given)
    expect(status).toBe(400)
    expect(text).toContain('Write in a sentence why patients must not see this any more.')
    expect(await records()).toEqual([])
  })

  it('should have nothing to take back from a draft', async () => {
    await recall('editor')
    const { status, text } = await recall('editor')
    expect(status).toBe(409)
    expect(text).toContain('Patients do not see this at the moment')
  })
})

function recall(actor: 'admin' | 'editor' | 'reviewer', given: unknown = reason) {
  const { token } = world.people[actor]
  return rest({
    method: 'POST',
    path: `/publishing/articles/${guide.id}/recall`,
    body: { reason: given },
    token,
  })
}

async function records() {
  const { docs } = await world.payload.find({
    collection: 'recalls',
    depth: 0,
    overrideAccess: true,
    sort: 'createdAt',
    where: { document: { equals: `articles:${guide.id}` } },
  })
  return docs
}
