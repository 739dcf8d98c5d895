import config from '@payload-config'
import { REST_POST } from '@payloadcms/next/routes'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemoContent } from '@/demo/load'
import { openTestPayload } from '../payload'

let payload: Payload
let borrower: string
let guide: string
const password = 'a password for one test'

beforeAll(async () => {
  payload = await openTestPayload()
  await loadDemoContent(payload, () => undefined)
  const sites = await payload.find({ collection: 'sites', depth: 0, overrideAccess: true })
  const articles = await payload.find({ collection: 'articles', depth: 0, overrideAccess: true })
  borrower = sites.docs.find(({ slug }) => slug === 'cheshire-east')?.id ?? ''
  guide = articles.docs[0]?.id ?? ''
  for (const [email, site] of [
    ['borrower@example.org', borrower],
    ['owner@example.org', sites.docs.find(({ slug }) => slug === 'moorlands')?.id ?? ''],
  ] as const) {
    await payload.create({
      collection: 'users',
      data: { name: email, email, password, memberships: [{ site, roles: ['editor'] }] },
      overrideAccess: true,
    })
  }
})

afterAll(() => payload.destroy())

describe('a practice that borrows a guide', () => {
  it('should not be taken off by somebody of another practice', async () => {
    expect((await stopBorrowing('owner@example.org')).status).toBe(404)
    expect(await borrowers()).toEqual([borrower])
  })

  it('should stop showing it without changing it for its owner', async () => {
    expect((await stopBorrowing('borrower@example.org')).status).toBe(200)
    expect(await borrowers()).toEqual([])
    const article = await payload.findByID({ collection: 'articles', id: guide, overrideAccess: true })
    expect(article._status).toBe('published')
  })

  it('should not come back with the next draft of its owner', async () => {
    const draft = await payload.findByID({
      collection: 'articles',
      id: guide,
      draft: true,
      overrideAccess: true,
    })
    expect(draft.sharedWith).toEqual([])
  })
})

async function borrowers() {
  const { sharedWith } = await payload.findByID({
    collection: 'articles',
    id: guide,
    depth: 0,
    overrideAccess: true,
  })
  return sharedWith
}

async function stopBorrowing(email: string): Promise<Response> {
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  const request = new Request(`http://localhost:3000/api/articles/${guide}/stop-borrowing`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ site: borrower }),
  })
  return REST_POST(config)(request, {
    params: Promise.resolve({ slug: ['articles', guide, 'stop-borrowing'] }),
  })
}
