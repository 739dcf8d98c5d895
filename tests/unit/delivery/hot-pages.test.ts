import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeliveredPage } from '@/delivery/page-cache'
import { frontDoor } from '@/server'
import type { SiteEntry } from '@/sites/site-directory'

let server: Server
let origin: string
let pages: Map<string, DeliveredPage>
let sites: Map<string, SiteEntry>
/** How often a request went the long way. */
let asked: number

beforeEach(async () => {
  asked = 0
  pages = new Map([['/', pageOf('first')]])
  sites = new Map([['127.0.0.1', siteOf('leek')]])
  const door = frontDoor({
    adminUrl: 'https://admin.example.org',
    directory: { findSiteByHost: (host) => sites.get(host) ?? null },
    mediaDir: '/nowhere',
    published: {
      page: (_site, path) => pages.get(path) ?? null,
      redirect: async () => {
        asked += 1
        return null
      },
      pictureFolder: async () => null,
      forgetPage: () => undefined,
      forgetTables: () => undefined,
    },
    application: { handle: async () => undefined, upgrade: () => undefined },
    onError: (error) => expect(error).toBeUndefined(),
  })
  server = createServer(door.onRequest)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => new Promise((resolve) => server.close(resolve)))

describe('a page that is asked for again', () => {
  it('should be the same answer, with the same headers', async () => {
    const [first, second] = [await read('/'), await read('/')]
    expect(second).toEqual(first)
    expect(second.headers['content-security-policy']).toContain("default-src 'none'")
    expect(second.status).toBe(200)
  })

  it('should be the new one as soon as it has changed', async () => {
    await read('/')
    await read('/')
    pages.set('/', pageOf('second'))
    expect((await read('/')).text).toBe('second')
    expect((await read('/')).text).toBe('second')
  })

  it('should be gone as soon as it is removed', async () => {
    await read('/')
    await read('/')
    pages.delete('/')
    expect((await read('/')).status).toBe(503)
    expect(asked).toBe(1)
  })

  it('should no longer be sent when its host leads elsewhere', async () => {
    await read('/')
    await read('/')
    sites.clear()
    expect((await read('/')).status).toBe(421)
  })

  it('should still be refused to other methods', async () => {
    await read('/')
    expect((await read('/', { method: 'POST' })).status).toBe(405)
    expect((await read('/', { method: 'HEAD' })).text).toBe('')
  })

  it('should still answer a reader who has it already', async () => {
    const { etag } = (await read('/')).headers
    await read('/')
    expect((await read('/', { headers: { 'if-none-match': etag ?? '' } })).status).toBe(304)
  })
})

async function read(path: string, init?: RequestInit) {
  const response = await fetch(`${origin}${path}`, init)
  const { date: _, ...headers } = Object.fromEntries(response.headers)
  return { status: response.status, headers: headers as Record<string, string>, text: await response.text() }
}

function pageOf(text: string): DeliveredPage {
  return { encoding: 'identity', body: Buffer.from(text), etag: `"${text}"`, styles: [] }
}

function siteOf(slug: string): SiteEntry {
  return { id: slug, slug, status: 'live', hosts: ['127.0.0.1'] }
}
