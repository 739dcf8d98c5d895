import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodingFor } from '@/delivery/accept-encoding'
import { deliverPage } from '@/delivery/deliver-page'
import { preparePage } from '@/delivery/prepare-page'
import { encodePage } from '@/publishing/encode-page'
import type { Encoding } from '@/publishing/page-store'

let server: Server
let origin: string
const html = `<style>h1{color:red}</style><h1>Sciatica</h1>${'<p>Keep moving.</p>'.repeat(50)}`

beforeAll(async () => {
  const bodies = await encodePage(html)
  const prepared = (encoding: Encoding, path: string) =>
    preparePage({
      site: 'moorlands',
      path,
      body: bodies[encoding],
      encoding,
      mediaType: 'text/html; charset=utf-8',
      status: path === '/' ? 200 : 404,
    })
  server = createServer((request, response) => {
    const [path = '', query] = String(request.url).split('?')
    void prepared(encodingFor(request.headers['accept-encoding']), path).then((page) => {
      const ifNoneMatch = request.headers['if-none-match']
      deliverPage({
        method: request.method,
        response,
        page,
        isHttps: query === 'https',
        ifNoneMatch,
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

describe('deliverPage', () => {
  it.each([
    ['br', 'gzip, deflate, br', 'br'],
    ['gzip', 'gzip, br;q=0', 'gzip'],
    ['the plain document', 'identity', null],
    ['br by the star', '*', 'br'],
  ])('should send %s to a reader who accepts "%s"', async (_, accepted, encoding) => {
    const response = await fetch(origin, { headers: { 'accept-encoding': accepted } })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect(await response.text()).toBe(html)
  })

  it('should compress losslessly', async () => {
    const { br, gzip, identity } = await encodePage(html)
    expect([brotliDecompressSync(br), gunzipSync(gzip)]).toEqual([identity, identity])
  })

  it('should say that a copy is still good, without sending it again', async () => {
    const first = await fetch(origin)
    const etag = first.headers.get('etag') ?? ''
    const second = await fetch(origin, { headers: { 'if-none-match': `"other", ${etag}` } })
    expect([second.status, await second.text()]).toEqual([304, ''])
  })

  it('should allow the page its own styles and nothing else', async () => {
    const policy = (await fetch(origin)).headers.get('content-security-policy')
    expect(policy).toMatch(/style-src 'sha256-[^']+=';/)
    expect(policy).toContain("script-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('should be kept by a cache in front for a minute, and be purged by practice and by page', async () => {
    const { headers } = await fetch(origin)
    expect(headers.get('cache-control')).toContain('s-maxage=60')
    expect(headers.get('cache-tag')).toBe('site:moorlands,page:moorlands/')
    expect(headers.get('surrogate-key')).toBe('site:moorlands page:moorlands/')
    expect(headers.get('vary')).toBe('Accept-Encoding')
  })

  it('should name other bytes by another validator', async () => {
    const etags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) =>
        (await fetch(origin, { headers: { 'accept-encoding': encoding } })).headers.get('etag'),
      ),
    )
    expect(new Set(etags).size).toBe(3)
  })

  it('should never call the page for missing pages a copy that is still good', async () => {
    const first = await fetch(`${origin}/missing`)
    const etag = first.headers.get('etag') ?? ''
    const second = await fetch(`${origin}/missing`, { headers: { 'if-none-match': etag } })
    expect([first.status, second.status, second.headers.get('cache-control')]).toEqual([
      404,
      404,
      'public, max-age=0, s-maxage=10',
    ])
  })

  it('should ask browsers to stay on https, and only over https', async () => {
    const over = async (way: string) =>
      (await fetch(`${origin}/?${way}`)).headers.get('strict-transport-security')
    expect([await over('https'), await over('http')]).toEqual(['max-age=31536000', null])
  })

  it('should answer HEAD with the headers alone', async () => {
    const response = await fetch(origin, { method: 'HEAD' })
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0)
    expect(await response.text()).toBe('')
  })
})
