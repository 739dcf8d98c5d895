import { once } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeliveredPage } from '@/delivery/page-cache'
import type { PublishedSites } from '@/delivery/published-sites'
import type { FrontDoor } from '@/server'
import { frontDoor } from '@/server'

type Seen = { url: string | undefined; headers: IncomingHttpHeaders }

const seen: Seen[] = []
const errors: unknown[] = []
let server = createServer()

beforeEach(() => {
  seen.length = 0
  errors.length = 0
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
})

describe('the front door', () => {
  it('should answer a reader with the published page, and ask nobody else', async () => {
    await open()

    const answer = await send(['GET /guides/sciatica?nxtPsite=x HTTP/1.1', 'Host: leek.example'])

    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*moorlands \/guides\/sciatica$/)
    expect(seen).toEqual([])
  })

  it('should hand a request for a build file over with nothing that the framework would believe', async () => {
    await open()

    const answer = await send([
      'GET /_next/static/chunks/a.css HTTP/1.1',
      'Host: LocalHost.:3000',
      'Cookie: payload-token=x; __prerender_bypass=x',
      'RSC: 1',
      'Next-Action: x',
      'X-Middleware-Subrequest: src/proxy',
      'X-Forwarded-Host: evil.example',
      'Accept: text/html',
    ])

    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(seen.map(({ url }) => url)).toEqual(['/_next/static/chunks/a.css'])
    expect(Object.keys(seen[0]?.headers ?? {}).toSorted()).toEqual(['accept', 'connection', 'host'])
  })

  it('should leave the admin what it needs, and say the protocol itself', async () => {
    await open()

    await send([
      'POST /api/users/login HTTP/1.1',
      'Host: localhost',
      'Cookie: a=b',
      'X-Forwarded-Proto: https',
      'Content-Length: 0',
    ])

    expect(seen[0]).toMatchObject({
      url: '/api/users/login',
      headers: { cookie: 'a=b', 'x-forwarded-proto': 'http', 'x-forwarded-host': 'localhost' },
    })
  })

  it.each([
    ['an unknown host', ['GET / HTTP/1.1', 'Host: evil.example'], 421],
    ['two hosts', ['GET / HTTP/1.1', 'Host: leek.example', 'Host: localhost'], 400],
    ['no host', ['GET / HTTP/1.0'], 400],
    ['an address in place of a path', ['GET http://localhost/admin HTTP/1.1', 'Host: leek.example'], 400],
    ['an upwards path', ['GET /../admin HTTP/1.1', 'Host: leek.example'], 400],
    ['the admin', ['GET /admin HTTP/1.1', 'Host: leek.example'], 404],
    ['an unknown picture', ['GET /media/a-1.webp HTTP/1.1', 'Host: leek.example'], 404],
    ['a write', ['POST /guides HTTP/1.1', 'Host: leek.example', 'Content-Length: 0'], 405],
  ])('should answer a request with %s itself', async (_, request, status) => {
    await open()

    const answer = await send(request)

    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toMatch(/x-content-type-options: nosniff/i)
    expect(answer).toMatch(/content-security-policy: default-src 'none'/i)
    expect(answer).not.toMatch(/evil\.example/)
    expect(seen).toEqual([])
  })

  it('should send another spelling of a path to the one it has', async () => {
    await open()
    expect(await send(['GET //evil.example/ HTTP/1.1', 'Host: leek.example'])).toMatch(
      /\r\nLocation: \/evil\.example\r\n/,
    )
  })

  it('should set its headers before the page does, and keep the admin’s documents out of caches', async () => {
    await open()
    expect(await send(['GET / HTTP/1.1', 'Host: leek.example'])).toMatch(/referrer-policy: no-referrer/i)
    expect(await send(['GET /admin HTTP/1.1', 'Host: localhost'])).toMatch(/cache-control: no-store/i)
  })

  it('should tell the reader plainly, and the operator exactly, when a page fails', async () => {
    const fault = new Error('a fault')
    await open({ page: () => Promise.reject(fault) })

    const answer = await send(['GET / HTTP/1.1', 'Host: leek.example'])

    expect(answer).toMatch(/^HTTP\/1\.1 500 /)
    expect(answer).not.toContain('a fault')
    expect(errors).toEqual([fault])
  })

  it('should say that it is alive', async () => {
    await open()
    expect(await send(['GET /healthz HTTP/1.1', 'Host: localhost'])).toMatch(/^HTTP\/1\.1 200 .*\r\nok\n/s)
  })

  it.each(['leek.example', 'localhost', 'evil.example'])(
    'should close a web socket for %s in production',
    async (host) => {
      await open()
      expect(await send(upgradeOf('/_next/hmr', host))).toBe('')
      expect(seen).toEqual([])
    },
  )

  it('should let hot reload through in development, and no other web socket', async () => {
    await open({ dev: true })

    expect(await send(upgradeOf('/_next/hmr?id=1', 'localhost'))).toMatch(/^upgraded \/_next\/hmr\?id=1$/)
    expect(await send(upgradeOf('/_next/hmr', 'evil.example'))).toBe('')
    expect(await send(upgradeOf('/guides', 'leek.example'))).toBe('')
  })
})

function upgradeOf(path: string, host: string): string[] {
  return [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket']
}

/** Opens a front door with an application behind it that notes what it gets to see. */
async function open({
  dev = false,
  page = (site, path) => Promise.resolve(pageOf(`${site} ${path}`)),
}: { dev?: boolean; page?: PublishedSites['page'] } = {}): Promise<void> {
  const door: FrontDoor = frontDoor({
    adminUrl: 'http://localhost:3000',
    directory: {
      findSiteByHost: (host) =>
        host === 'leek.example' ? { id: '1', slug: 'moorlands', status: 'live', hosts: [host] } : null,
    },
    published: dev ? null : publishedWith(page),
    mediaDir: 'media',
    application: {
      handle: ({ url, headers }, response) => {
        seen.push({ url, headers })
        response.end('a page')
        return Promise.resolve()
      },
      upgrade: ({ url }, socket) => socket.end(`upgraded ${url}`),
    },
    onError: (error) => errors.push(error),
  })
  server = createServer(door.onRequest).on('upgrade', door.onUpgrade)
  await once(server.listen(0, '127.0.0.1'), 'listening')
}

function publishedWith(page: PublishedSites['page']): PublishedSites {
  return {
    page,
    redirect: () => Promise.resolve(null),
    forgetPage: () => undefined,
    pictureFolder: () => Promise.resolve(null),
    forgetTables: () => undefined,
  }
}

function pageOf(text: string): DeliveredPage {
  const body = Buffer.from(text)
  return { encoding: 'identity', body, etag: '"a"', styles: [] }
}

/** Sends a request exactly as it is written, and returns the whole answer. */
async function send(lines: readonly string[]): Promise<string> {
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  const isUpgrade = lines.some((line) => line.startsWith('Upgrade'))
  socket.write([...lines, ...(isUpgrade ? [] : ['Connection: close']), '', ''].join('\r\n'))
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  await once(socket, 'close')
  return Buffer.concat(parts).toString()
}
