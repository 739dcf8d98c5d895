import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverSite } from '@/delivery/deliver-site'
import { publishedSites } from '@/delivery/published-sites'
import { fileStore } from '@/publishing/file-store'
import { EMPTY_MANIFEST } from '@/publishing/page-store'

const bytes = randomBytes(300_000)
let folder: string
let server: Server
let origin: string

/** The practice `moorlands` shows a picture of its own and one that the practice `cheshire` shares with it. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-press-pictures-'))
  const mediaDir = path.join(folder, 'media')
  for (const site of ['moorlands', 'cheshire']) await mkdir(path.join(mediaDir, site), { recursive: true })
  await writeFile(path.join(mediaDir, 'moorlands', 'own-a1-320.webp'), bytes)
  await writeFile(path.join(mediaDir, 'cheshire', 'shared-b2-320.webp'), bytes)
  await writeFile(path.join(mediaDir, 'cheshire', 'private-c3-320.webp'), bytes)
  await writeFile(path.join(mediaDir, 'moorlands', 'trashed-d4-320.webp'), bytes)
  await writeFile(path.join(mediaDir, 'moorlands', 'page.html'), '<script>alert(1)</script>')

  const store = fileStore(path.join(folder, 'published'))
  const pictures = { 'own-a1': 'moorlands', 'shared-b2': 'cheshire' }
  await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, pictures })
  const published = publishedSites({ store, limitBytes: 1_000_000 })
  server = createServer((incoming, response) => {
    void deliverSite({
      request: incoming,
      response,
      published,
      site: 'moorlands',
      path: String(incoming.url),
      mediaDir,
      headers: new Map([['X-Content-Type-Options', 'nosniff']]),
      isHttps: false,
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
})

describe('a picture on a practice’s host', () => {
  it.each(['own-a1-320.webp', 'shared-b2-320.webp'])('should send %s, to be kept for good', async (name) => {
    const response = await fetch(`${origin}/media/${name}`)
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'cache-tag': `site:moorlands,picture:${name}`,
      'content-length': '300000',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/webp',
      etag: `"${path.parse(name).name}"`,
      'x-content-type-options': 'nosniff',
    })
  })

  it.each([
    ['another practice’s picture that is not shared', 'private-c3-320.webp'],
    ['one that is in the trash', 'trashed-d4-320.webp'],
    ['a width that is not there', 'own-a1-999.webp'],
    ['a file that is no picture', 'page.html'],
    ['a folder', ''],
    ['a path', '..%2fcheshire%2fprivate-c3-320.webp'],
    ['what every object has', '__proto__-1.webp'],
    ['what every object has', 'constructor-1.webp'],
  ])('should not send %s', async (_, name) => {
    const response = await fetch(`${origin}/media/${name}`)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toBe('There is no page at this address.\n')
  })

  it('should say that a copy is still good', async () => {
    const response = await get({ 'if-none-match': '"own-a1-320"' })
    expect([response.status, response.body.length]).toEqual([304, 0])
  })

  it('should answer HEAD with the headers alone', async () => {
    const response = await fetch(`${origin}/media/own-a1-320.webp`, { method: 'HEAD' })
    expect(response.headers.get('content-length')).toBe('300000')
    expect(await response.text()).toBe('')
  })

  it('should send a part', async () => {
    const { status, headers, body } = await get({ range: 'bytes=1000-1999', 'if-range': '"own-a1-320"' })
    expect([status, headers['content-range'], headers['content-length']]).toEqual([
      206,
      'bytes 1000-1999/300000',
      '1000',
    ])
    expect(body.equals(bytes.subarray(1000, 2000))).toBe(true)
  })

  it('should send all of it when the reader’s part is of another picture', async () => {
    const { status, body } = await get({ range: 'bytes=1000-1999', 'if-range': '"other"' })
    expect([status, body.length]).toEqual([200, 300_000])
  })

  it('should say how long it is when the part lies behind its end', async () => {
    const { status, headers, body } = await get({ range: 'bytes=300000-' })
    expect([status, headers['content-range'], body.length]).toEqual([416, 'bytes */300000', 0])
  })

  it('should go on when a reader leaves in the middle', async () => {
    await leaveAtOnce()
    expect((await get({})).body.equals(bytes)).toBe(true)
  })
})

type Answer = { status: number | undefined; headers: IncomingMessage['headers']; body: Buffer }

/** Node's own `fetch` may not set every header. */
function get(headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(`${origin}/media/own-a1-320.webp`, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
      .on('error', reject)
      .end()
  })
}

function leaveAtOnce(): Promise<void> {
  return new Promise((resolve, reject) => {
    request(`${origin}/media/own-a1-320.webp`, (response) => {
      response.destroy()
      response.once('close', resolve)
    })
      .on('error', reject)
      .end()
  })
}
