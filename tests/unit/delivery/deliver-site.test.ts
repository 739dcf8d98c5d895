import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deliverSite } from '@/delivery/deliver-site'
import { publishedSites, type PublishedSites } from '@/delivery/published-sites'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import { EMPTY_MANIFEST, type PageStore } from '@/publishing/page-store'

let folder: string
let store: PageStore
let published: PublishedSites
let server: Server
let origin: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-press-site-'))
  store = fileStore(folder)
  published = publishedSites({ store, limitBytes: 1_000_000 })
  await store.write('moorlands', '/404', await encodePage('<h1>Page not found</h1>'))
  await store.write('moorlands', '/forms/gone', await encodePage('<h1>We have taken this page down</h1>'))
  server = createServer((request, response) => {
    const about = { headers: new Map<string, string>(), mediaDir: folder, site: 'moorlands', isHttps: false }
    void deliverSite({ request, response, published, path: String(request.url), ...about })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
})

const recalled = { '/guides/back': { at: '2026-11-22T12:00:00.000Z' } }

describe('a page that was recalled', () => {
  it('should be gone, in the practice’s own words, and nothing kept in its place', async () => {
    await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, recalled })
    const answer = await fetch(`${origin}/guides/back`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([410, 'no-store'])
    expect(await answer.text()).toBe('<h1>We have taken this page down</h1>')
  })

  it('should be gone, too, before there is a page that says so', async () => {
    await store.remove('moorlands', '/forms/gone')
    await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, recalled })
    const answer = await fetch(`${origin}/guides/back`)
    expect([answer.status, await answer.text()]).toEqual([410, '<h1>Page not found</h1>'])
  })

  it('should leave other missing pages missing', async () => {
    await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, recalled })
    await fetch(`${origin}/guides/back`)
    const answer = await fetch(`${origin}/guides/neck`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([
      404,
      'public, max-age=0, s-maxage=10',
    ])
  })

  it('should be there again when it is published again', async () => {
    await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, recalled })
    expect((await fetch(`${origin}/guides/back`)).status).toBe(410)
    await store.write('moorlands', '/guides/back', await encodePage('<h1>Back pain</h1>'))
    published.forgetPage('moorlands', '/guides/back')
    expect((await fetch(`${origin}/guides/back`)).status).toBe(200)
  })

  it('should lead on as a redirect says, for good or for this time', async () => {
    const redirects = { '/forms/enquiry': { to: '/contact', status: 303 as const } }
    await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, redirects })
    const answer = await fetch(`${origin}/forms/enquiry`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/contact'])
  })

  it('should lead on where an editor says so', async () => {
    const redirects = { '/guides/back': { to: '/guides/new-back', status: 301 as const } }
    await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, recalled, redirects })
    const answer = await fetch(`${origin}/guides/back`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/guides/new-back'])
  })
})

describe('a path that no page has', () => {
  it.each([
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(3000)}b`,
    '/404.html/below-a-file',
    '/404',
    '/404.html',
    '/manifest.json',
    '/__proto__',
    '/constructor',
  ])('should be missing, whatever it looks like on a disk (%#)', async (asked) => {
    const answer = await fetch(`${origin}${asked}`)
    expect([answer.status, await answer.text()]).toEqual([404, '<h1>Page not found</h1>'])
  })

  it('should be answered while the practice has nothing published at all', async () => {
    await store.remove('moorlands', '/404')
    expect((await fetch(`${origin}/`)).status).toBe(503)
  })
})
