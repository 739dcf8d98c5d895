import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverPage, encodingFor } from '@/delivery/deliver-page'
import { encodePage } from '@/publishing/encode-page'

let server: Server
let origin: string
const html = `<h1>Sciatica</h1>${'<p>Keep moving.</p>'.repeat(50)}`

beforeAll(async () => {
  const bodies = await encodePage(html)
  server = createServer((request, response) => {
    const encoding = encodingFor(request.headers['accept-encoding'])
    const page = { encoding, body: bodies[encoding], etag: `"abc-${encoding}"`, styles: ["'sha256-x'"] }
    deliverPage({ request, response, page, status: 200, tags: ['site:moorlands'] })
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
    expect(policy).toContain("style-src 'sha256-x';")
    expect(policy).toContain("script-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it('should answer HEAD with the headers alone', async () => {
    const response = await fetch(origin, { method: 'HEAD' })
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0)
    expect(await response.text()).toBe('')
  })
})
