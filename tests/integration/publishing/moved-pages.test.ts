import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { settings } from '@/settings'
import { makeDocument, newToken, type Stored } from '../permissions/documents'
import { errorsOf, rest } from '../permissions/rest'
import { openWorld, type World } from '../permissions/world'
import { openPress, type Press } from './press'

let world: World
let press: Press
let guide: Stored
let first: string

beforeAll(async () => {
  world = await openWorld()
})

beforeEach(async () => {
  press = await openPress(world.payload)
  first = newToken('first')
  guide = await makeGuide(first)
  await press.publish()
})

afterEach(() => press.close())

afterAll(() => world.close())

describe('a page that changes its address', () => {
  it('should be found at its old one on every website that shows it', async () => {
    const second = newToken('second')
    await rename(guide, second)
    await press.publish()
    const to = { to: `/guides/${second}`, status: 301 }
    expect(await ways('practice-a')).toMatchObject({ [`/guides/${first}`]: to })
    expect(await ways('practice-b')).toMatchObject({ [`/guides/${first}`]: to })
  })

  it('should be found in one step however often it changes, also after the published files were deleted', async () => {
    const [second, third] = [newToken('second'), newToken('third')]
    for (const slug of [second, third]) {
      await rename(guide, slug)
      await press.publish()
    }
    await rm(join(settings().dataDir, 'published'), { recursive: true })
    await press.publish()
    const to = { to: `/guides/${third}`, status: 301 }
    expect(await ways('practice-b')).toMatchObject({
      [`/guides/${first}`]: to,
      [`/guides/${second}`]: to,
    })
  })

  it('should lead nowhere from an address that is its own again', async () => {
    const second = newToken('second')
    for (const slug of [second, first]) {
      await rename(guide, slug)
      await press.publish()
    }
    expect((await press.manifest('practice-a')).pages).toHaveProperty(`/guides/${first}`)
    expect(await ways('practice-a')).toMatchObject({
      [`/guides/${second}`]: { to: `/guides/${first}`, status: 301 },
    })
    expect(await ways('practice-a')).not.toHaveProperty(`/guides/${first}`)
  })

  it('should be found when it was unpublished in between', async () => {
    const second = newToken('second')
    await set(guide, { _status: 'draft' })
    await press.publish()
    await rename(guide, second)
    await press.publish()
    expect(await ways('practice-a')).toMatchObject({
      [`/guides/${first}`]: { to: `/guides/${second}`, status: 301 },
    })
  })

  it('should give way to a new page that takes the old address, and to what was there last', async () => {
    await rename(guide, newToken('second'))
    await press.publish()
    const other = await makeGuide(first)
    await press.publish()
    expect((await press.manifest('practice-a')).pages[`/guides/${first}`]?.document).toBe(
      `articles:${other.id}`,
    )
    const third = newToken('third')
    await rename(other, third)
    await press.publish()
    expect(await ways('practice-a')).toMatchObject({
      [`/guides/${first}`]: { to: `/guides/${third}`, status: 301 },
    })
  })

  it('should be shown to editors as a redirect that nobody wrote, which they may delete', async () => {
    await rename(guide, newToken('second'))
    await press.publish()
    const { token } = world.people.editor
    const { json } = await rest({ path: `/redirects?where[from][equals]=/guides/${first}`, token })
    const [made] = json.docs as { id: string; origin: string }[]
    expect(made).toMatchObject({ origin: 'moved' })
    await rest({ method: 'DELETE', path: `/redirects/${made?.id ?? ''}`, token })
    await press.publish()
    await press.publish()
    expect(await ways('practice-a')).not.toHaveProperty(`/guides/${first}`)
  })

  it('should leave a redirect alone that somebody wrote for its old address', async () => {
    const from = `/guides/${first}`
    await redirect({ from, to: { kind: 'path', path: '/services' } })
    await rename(guide, newToken('second'))
    await press.publish()
    await press.publish()
    expect(await ways('practice-a')).toMatchObject({ [from]: { to: '/services', status: 301 } })
  })
})

describe('a redirect that somebody writes', () => {
  it('should lead in one step through others', async () => {
    const [a, b] = [`/${newToken('a')}`, `/${newToken('b')}`]
    await redirect({ from: a, to: { kind: 'url', url: `https://practice-a.example.org${b}` } })
    await redirect({ from: b, to: toGuide() })
    await press.publish()
    expect(await ways('practice-a')).toMatchObject({
      [a]: { to: `/guides/${first}`, status: 301 },
      [b]: { to: `/guides/${first}`, status: 301 },
    })
  })

  it('should be refused with a sentence when it leads in a circle', async () => {
    const [a, b] = [`/${newToken('a')}`, `/${newToken('b')}`]
    await redirect({ from: a, to: { kind: 'url', url: `https://practice-a.example.org${b}` } })
    const answer = await redirect({
      from: b,
      to: { kind: 'url', url: `https://practice-a.example.org${a}/` },
    })
    expect(errorsOf(answer)).toEqual([
      {
        path: 'from',
        message: `This would lead in a circle: ${b} → ${a} → ${b}. Choose another new address.`,
      },
    ])
  })

  it('should be refused when it leads to itself', async () => {
    const answer = await redirect({ from: `/guides/${first}`, to: toGuide() })
    expect(errorsOf(answer)).toEqual([
      { path: 'from', message: 'This address leads to itself. Choose another new address.' },
    ])
  })

  it('should not pass for one that the system made', async () => {
    const { json } = await redirect({ from: `/${newToken('a')}`, to: toGuide(), origin: 'moved' })
    const { id } = json.doc as { id: string }
    const { token } = world.people.editor
    const changed = await rest({
      method: 'PATCH',
      path: `/redirects/${id}`,
      body: { origin: 'moved' },
      token,
    })
    expect([json.doc, changed.json.doc]).toMatchObject([{ origin: 'hand' }, { origin: 'hand' }])
  })
})

function makeGuide(slug: string): Promise<Stored> {
  const { a, b, payload } = world
  const fields = { slug, sharedWith: [b.id] }
  return makeDocument(payload, { collection: 'articles', site: a.id, token: slug, fields })
}

function set({ id }: Stored, data: Record<string, unknown>) {
  return world.payload.update({ collection: 'articles', id, data, overrideAccess: true })
}

function rename(doc: Stored, slug: string) {
  return set(doc, { slug, _status: 'published' })
}

async function ways(site: string) {
  const { moved, redirects } = await press.manifest(site)
  expect(moved).toEqual({})
  return redirects
}

function redirect(data: object) {
  const { a, people } = world
  return rest({
    method: 'POST',
    path: '/redirects',
    body: { ...data, site: a.id },
    token: people.editor.token,
  })
}

function toGuide() {
  return { kind: 'document', document: { relationTo: 'articles', value: guide.id } }
}
