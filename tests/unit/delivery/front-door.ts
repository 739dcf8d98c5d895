import { once } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach } from 'vitest'
import { application } from '@/application'
import type { AccessLog } from '@/delivery/access-log'
import type { Health } from '@/delivery/answer-health'
import { preparePage, type DeliveredPage } from '@/delivery/prepare-page'
import { islandFiles } from '@/delivery/island-files'
import type { PublishedSites } from '@/delivery/published-sites'
import type { FrontDoor } from '@/server'
import { frontDoor } from '@/server'
import type { Handler } from '@/publishing/capture'
import type { TrustedProxy } from '@/settings/trusted-proxy'

type Seen = { url: string | undefined; headers: IncomingHttpHeaders }

/** What the application behind the door got to see, and what the operator was told, in the running test. */
export const seen: Seen[] = []
export const errors: unknown[] = []
let server = createServer()

/** Each file of tests calls it: hooks of a module that two files share would be those of the first file alone. */
export function closeAfterEach(): void {
  beforeEach(() => {
    seen.length = 0
    errors.length = 0
  })
  afterEach(() => {
    server.close()
    server.closeAllConnections()
  })
}

/** Opens a front door with an application behind it that notes what it gets to see. */
export async function open({
  dev = false,
  page = (site, path) => pageOf(`${site} ${path}`),
  handle = answerAs('a page'),
  health = wellAndAlive,
  trustedProxy = null,
  log = null,
  adminUrl = 'http://localhost:3000',
}: {
  dev?: boolean
  page?: PublishedSites['page']
  handle?: Handler
  health?: Health
  trustedProxy?: TrustedProxy | null
  log?: AccessLog | null
  adminUrl?: string
} = {}): Promise<void> {
  const door: FrontDoor = frontDoor({
    adminUrl,
    directory: {
      findSiteByHost: (host) =>
        host === 'leek.example' ? { id: '1', slug: 'moorlands', status: 'live', hosts: [host] } : null,
    },
    published: dev ? null : publishedWith(page),
    mediaDir: 'media',
    trustedProxy,
    log,
    islands: () =>
      Promise.resolve(
        islandFiles(
          ['timer', 'guide-keeper'].map((name) => ({ name, file: `${name}.0a.js`, code: Buffer.from('1') })),
        ),
      ),
    application: application({
      next: { handle, upgrade: ({ url }, socket) => socket.end(`upgraded ${url}`) },
      health,
      dev,
      onError: (error) => errors.push(error),
    }),
    onError: (error) => errors.push(error),
  })
  // Long, as it is where this runs: no connection is to be closed by Node, and a test take that for the door's doing.
  server = createServer({ keepAliveTimeout: 75_000 }, door.onRequest).on('upgrade', door.onUpgrade)
  await once(server.listen(0, '127.0.0.1'), 'listening')
}

/** An application that notes what it gets to see. */
function answerAs(text: string): Handler {
  return ({ url, headers }, response) => {
    seen.push({ url, headers })
    response.end(text)
    return Promise.resolve()
  }
}

export const wellAndAlive: Health = {
  databaseAnswers: () => Promise.resolve(true),
  problems: () => Promise.resolve([]),
}

function publishedWith(page: PublishedSites['page']): PublishedSites {
  return {
    inMemory: () => null,
    page,
    missingPage: () => Promise.resolve(null),
    gonePage: () => Promise.resolve(null),
    redirect: () => Promise.resolve(null),
    forgetPage: () => undefined,
    isRecalled: () => Promise.resolve(false),
    pictureFolder: () => Promise.resolve(null),
    forgetTables: () => undefined,
    forgetEverything: () => undefined,
    lookAgain: () => Promise.resolve(),
  }
}

function pageOf(text: string): Promise<DeliveredPage> {
  return preparePage({
    site: 'moorlands',
    path: '/',
    body: Buffer.from(text),
    encoding: 'identity',
    mediaType: 'text/html; charset=utf-8',
    status: 200,
  })
}

/** Where the door of the running test is. */
export function port(): number {
  return (server.address() as AddressInfo).port
}

/** How many connections the door holds. */
export function connections(): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
  })
}

/** Sends a request exactly as it is written, and returns the whole answer. */
export async function send(lines: readonly string[]): Promise<string> {
  const socket = connect(port(), '127.0.0.1')
  const isUpgrade = lines.some((line) => line.startsWith('Upgrade'))
  socket.write([...lines, ...(isUpgrade ? [] : ['Connection: close']), '', ''].join('\r\n'))
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  await once(socket, 'close')
  return Buffer.concat(parts).toString()
}
