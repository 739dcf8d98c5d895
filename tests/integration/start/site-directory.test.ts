import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refreshSiteDirectory } from '@/sites/load-site-directory'
import { findSiteByHost, replaceSites } from '@/sites/site-directory'
import { livePractices } from '@/start/live-practices'
import { openTestPayload } from '../payload'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => payload.destroy())

const theme = {
  primary: '#0b5c57',
  onPrimary: '#ffffff',
  accent: '#0b5c57',
  background: '#ffffff',
  text: '#1d2b2a',
}

async function createSite(slug: string, status: 'draft' | 'live' | 'archived') {
  return payload.create({
    collection: 'sites',
    data: {
      name: slug,
      slug,
      status,
      region: 'england',
      reviewInterval: 24,
      theme,
      hosts: [{ host: `${slug}.localhost`, primary: true }],
    },
    overrideAccess: true,
  })
}

describe('the directory of practices', () => {
  it('should know a practice as soon as it is saved, and its new status and hosts as soon as they are', async () => {
    const { id } = await createSite('one', 'draft')
    expect(findSiteByHost('one.localhost')).toEqual({
      id,
      slug: 'one',
      status: 'draft',
      hosts: ['one.localhost'],
    })

    await payload.update({
      collection: 'sites',
      id,
      data: { status: 'live', hosts: [{ host: 'www.one.example' }, { host: 'one.example', primary: true }] },
      overrideAccess: true,
    })

    expect(findSiteByHost('one.localhost')).toBeNull()
    expect(findSiteByHost('www.one.example')).toMatchObject({
      status: 'live',
      hosts: ['one.example', 'www.one.example'],
    })
  })

  it('should know every practice after a start', async () => {
    await createSite('two', 'live')
    replaceSites([])

    await refreshSiteDirectory(payload)

    expect(findSiteByHost('two.localhost')).toMatchObject({ slug: 'two' })
  })

  it('should name the live practices and their addresses, by name', async () => {
    await createSite('three', 'archived')

    await expect(livePractices(payload, 'http://localhost:3100')).resolves.toEqual([
      { name: 'one', address: 'https://one.example/' },
      { name: 'two', address: 'http://two.localhost:3100/' },
    ])
  })
})
