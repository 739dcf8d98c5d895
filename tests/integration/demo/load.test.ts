import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemoContent } from '@/demo/load'
import { openTestPayload } from '../payload'

let payload: Payload

beforeAll(async () => {
  payload = await openTestPayload()
  await loadDemoContent(payload, () => undefined)
})

afterAll(() => payload.destroy())

describe('the demonstration content', () => {
  it('should make two practices, each marked as a demonstration', async () => {
    const { docs } = await payload.find({ collection: 'sites', depth: 0, overrideAccess: true, sort: 'slug' })
    expect(docs.map(({ slug, demonstration }) => ({ slug, demonstration }))).toEqual([
      { slug: 'cheshire-east', demonstration: true },
      { slug: 'moorlands', demonstration: true },
    ])
  })

  it('should publish the guide with its twelve exercises', async () => {
    const published = { _status: { equals: 'published' } }
    const guides = await payload.count({ collection: 'articles', overrideAccess: true, where: published })
    const exercises = await payload.count({ collection: 'exercises', overrideAccess: true, where: published })
    expect([guides.totalDocs, exercises.totalDocs]).toEqual([1, 12])
  })

  it('should change nothing when it is loaded again', async () => {
    const before = await counts()
    await loadDemoContent(payload, () => undefined)
    expect(await counts()).toEqual(before)
  })
})

async function counts() {
  const collections = [
    'sites',
    'articles',
    'authors',
    'exercises',
    'pages',
    'services',
    'service-areas',
  ] as const
  const totals = await Promise.all(
    collections.map((collection) => payload.count({ collection, overrideAccess: true })),
  )
  return totals.map(({ totalDocs }) => totalDocs)
}
