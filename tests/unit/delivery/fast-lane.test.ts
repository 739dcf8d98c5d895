import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { islandFiles } from '@/delivery/island-files'
import { publishedSites, type PublishedSites } from '@/delivery/published-sites'
import { encodePage } from '@/publishing/encode-page'
import { EMPTY_MANIFEST, type Encoding } from '@/publishing/page-store'
import { frontDoor, type FrontDoor } from '@/server'
import { parseTrustedProxy } from '@/settings/trusted-proxy'
import type { SiteEntry } from '@/sites/site-directory'

type Opened = { door: FrontDoor; published: PublishedSites; server: Server; reads: string[] }

/** One remembers pages, the other is made to forget them, so that the router decides every time. */
let remembering: Opened
let forgetful: Opened
let practices: SiteEntry[]
let edition = 'first edition'

const site = (slug: string, hosts: string[], status: SiteEntry['status'] = 'live') => ({
  id: slug,
  slug,
  status,
  hosts,
})

beforeAll(async () => {
  practices = [site('moorlands', ['leek.example', 'www.leek.example']), site('cheshire', ['crewe.example'])]
  remembering = await open()
  forgetful = await open()
})

afterAll(() => {
  for (const { server } of [remembering, forgetful]) {
    server.close()
    server.closeAllConnections()
  }
})

const requests: [string, ...string[]][] = [
  ['GET /guides/back HTTP/1.1', 'Host: leek.example'],
  ['HEAD /guides/back HTTP/1.1', 'Host: leek.example'],
  ['GET /guides/back HTTP/1.0', 'Host: leek.example'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example:3000'],
  ['GET /guides/back HTTP/1.1', 'Host: LEEK.Example.'],
  ['GET /guides/back HTTP/1.1', 'Host: www.leek.example'],
  ['GET /guides/back HTTP/1.1', 'Host: crewe.example'],
  ['GET /guides/back HTTP/1.1', 'Host: evil.example'],
  ['GET /back HTTP/1.1', 'Host: leek.example/guides'],
  ['GET /back HTTP/1.1', 'Host: leek.example /guides'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'Host: crewe.example'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'Accept-Encoding: br'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'Accept-Encoding: gzip'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'Accept-Encoding: gzip', 'Accept-Encoding: br'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'Accept-Encoding: br', 'Accept-Encoding: gzip'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'Accept-Encoding: br;q=0, *'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'If-None-Match: *'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'If-None-Match: *', 'If-None-Match: "a"'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'If-None-Match: "a"', 'If-None-Match: W/"b", *'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'X-Forwarded-Proto: http'],
  ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'X-Forwarded-Host: crewe.example'],
  ['GET /guides/back?a=1 HTTP/1.1', 'Host: leek.example'],
  ['GET /guides/back/ HTTP/1.1', 'Host: leek.example'],
  ['GET /guides//back HTTP/1.1', 'Host: leek.example'],
  ['GET /guides/b%61ck HTTP/1.1', 'Host: leek.example'],
  ['GET //guides/back HTTP/1.1', 'Host: leek.example'],
  ['GET http://crewe.example/guides/back HTTP/1.1', 'Host: leek.example'],
  ['GET /404 HTTP/1.1', 'Host: leek.example'],
  ['GET /none HTTP/1.1', 'Host: leek.example'],
  ['GET /forms/answer HTTP/1.1', 'Host: leek.example'],
  ['GET /recalled HTTP/1.1', 'Host: leek.example'],
  ['GET /forms/gone HTTP/1.1', 'Host: leek.example'],
  ['POST /guides/back HTTP/1.1', 'Host: leek.example', 'Content-Length: 0'],
  ['DELETE /guides/back HTTP/1.1', 'Host: leek.example'],
  ['GET /guides/back HTTP/1.1', 'Host: localhost'],
]

describe('a page from memory', () => {
  it.each(requests)('should be answered as the router would answer: %s %s %s %s', async (...lines) => {
    await send(remembering, lines)
    const again = await send(remembering, lines)
    forgetful.published.forgetEverything()
    expect(again).toBe(await send(forgetful, lines))
  })

  it.each(requests.filter(([line]) => line.endsWith('/1.1')))(
    'should leave the connection as the router would leave it: %s %s %s %s',
    async (...lines) => {
      await send(remembering, lines)
      const again = await send(remembering, lines, NEXT)
      forgetful.published.forgetEverything()
      expect(again).toBe(await send(forgetful, lines, NEXT))
    },
  )

  it('should not be sent where it stands for one that was recalled, at an address that nobody has', async () => {
    expect(await send(remembering, ['GET /recalled HTTP/1.1', 'Host: leek.example'])).toMatch(
      /^HTTP\/1\.1 410 /,
    )
    const frame = await send(remembering, ['GET /forms/gone HTTP/1.1', 'Host: leek.example'])
    expect(frame).toMatch(/^HTTP\/1\.1 404 /)
  })

  it('should not be read again', async () => {
    const page = ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'Accept-Encoding: br']
    await send(remembering, page)
    const before = remembering.reads.length
    await send(remembering, page)
    expect(remembering.reads).toHaveLength(before)
  })

  it('should be read again when it has changed, however often it was sent before', async () => {
    const page = ['GET /guides/back HTTP/1.1', 'Host: leek.example']
    await send(remembering, page)
    edition = 'second edition'
    await send(remembering, page)
    remembering.published.forgetPage('moorlands', '/guides/back')
    expect(await send(remembering, page)).toContain('second edition')
    expect(await send(remembering, page)).toContain('second edition')
  })

  it('should not be sent any more when its host is another practice’s, or its practice is not live', async () => {
    const page = ['GET /guides/back HTTP/1.1', 'Host: crewe.example']
    expect(await send(remembering, page)).toContain('cheshire /guides/back')
    practices = [site('moorlands', ['crewe.example'])]
    remembering.door.forgetHosts()
    expect(await send(remembering, page)).toContain('moorlands /guides/back')
    practices = [site('moorlands', ['crewe.example'], 'archived')]
    remembering.door.forgetHosts()
    expect(await send(remembering, page)).toMatch(/^HTTP\/1\.1 421 /)
  })
})

async function open(): Promise<Opened> {
  const reads: string[] = []
  const published = publishedSites({
    limitBytes: 1_000_000,
    store: {
      read: async (slug: string, path: string, encoding: Encoding) => {
        reads.push(`${slug}${path}`)
        return ['/none', '/recalled'].includes(path)
          ? null
          : (await encodePage(`${slug} ${path} ${edition}`))[encoding]
      },
      readManifest: () =>
        Promise.resolve({ ...EMPTY_MANIFEST, recalled: { '/recalled': { at: '2026-11-22T12:00:00.000Z' } } }),
      manifestVersion: () => Promise.resolve('1'),
    },
  })
  const door = frontDoor({
    adminUrl: 'https://admin.example',
    directory: { findSiteByHost: (host) => practices.find(({ hosts }) => hosts.includes(host)) ?? null },
    published,
    mediaDir: 'media',
    islands: () => Promise.resolve(islandFiles([])),
    application: {
      handle: ({ response }) => Promise.resolve(void response.end('INSIDE')),
      upgrade: (_, socket) => void socket.destroy(),
    },
    trustedProxy: parseTrustedProxy('loopback'),
    log: null,
    onError: (error) => {
      throw error
    },
  })
  const server = createServer({ requireHostHeader: false }, door.onRequest)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { door, published, server, reads }
}

/** What somebody asks for next on the same connection, and last. */
const NEXT = ['GET /guides/back HTTP/1.1', 'Host: leek.example', 'Connection: close', '', '']

/** The whole answer, and that to what comes next, without when they were given. */
async function send(
  { server }: Opened,
  lines: readonly string[],
  next: readonly string[] | null = null,
): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write([...lines, ...(next ? [''] : ['Connection: close', '']), ...(next ?? [''])].join('\r\n'))
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  await once(socket, 'close')
  return Buffer.concat(parts)
    .toString('latin1')
    .replaceAll(/Date: [^\r]+\r\n/g, '')
}
