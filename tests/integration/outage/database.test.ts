import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { application } from '@/application'
import { islandFiles } from '@/delivery/island-files'
import { publishedSites } from '@/delivery/published-sites'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import { EMPTY_MANIFEST } from '@/publishing/page-store'
import { frontDoor } from '@/server'
import { settings } from '@/settings'
import { databaseHealth } from '@/start/database-health'
import { healthOf } from '@/start/health'
import { fragileDatabase, type FragileDatabase } from './fragile-database'

let database: FragileDatabase
let payload: Payload
let server: Server
let port: number

beforeAll(async () => {
  database = await fragileDatabase()
  // The configuration reads the database's address while it is loaded.
  const { openTestPayload } = await import('../payload')
  const { makeSite } = await import('../media/practices')
  payload = await openTestPayload()
  const moorlands = await makeSite(payload, 'moorlands')
  const published = await publish()
  const entry = { id: moorlands.id, slug: 'moorlands', status: 'live' as const, hosts: ['leek.example'] }
  const { onRequest } = frontDoor({
    adminUrl: 'http://localhost:3000',
    directory: { findSiteByHost: (host) => (host === 'leek.example' ? entry : null) },
    published,
    mediaDir: settings().mediaDir,
    islands: () => Promise.resolve(islandFiles([])),
    application: application({
      next: {
        // What the admin does: nothing without the database.
        handle: async (_, response) => {
          const { totalDocs } = await payload.count({ collection: 'sites', overrideAccess: true })
          response.end(`${totalDocs} practice`)
        },
        upgrade: () => undefined,
      },
      health: healthOf({
        databaseAnswers: await databaseHealth({ payload, address: settings().database }),
        publishing: { hasPages: () => Promise.resolve(true), lastLook: Date.now },
      }),
      dev: false,
      onError,
    }),
    trustedProxy: null,
    log: null,
    onError,
  })
  server = createServer(onRequest)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await payload.destroy()
  await database.close()
})

describe('without its database', () => {
  it('should go on for readers, say so to everyone else, and recover', async () => {
    const before = await everythingOfReaders()
    expect(before.map(({ status }) => status)).toEqual([200, 200, 404])
    expect(await get('localhost', '/admin')).toMatchObject({ status: 200, body: '1 practice' })
    expect(await get('localhost', '/readyz')).toMatchObject({ status: 200, body: 'ok\n' })

    await database.takeAway()
    expect(await everythingOfReaders()).toEqual(before)
    for (const place of ['/admin', '/preview/moorlands']) {
      const answer = await get('localhost', place)
      expect([answer.status, answer.retryAfter]).toEqual([503, '30'])
      expect(answer.body).toContain('The database cannot be reached at the moment')
    }
    const data = await get('localhost', '/api/articles')
    expect(data.status).toBe(503)
    expect(JSON.parse(data.body)).toEqual({
      errors: [{ message: expect.stringContaining('The database cannot be reached') as string }],
    })
    expect(await get('localhost', '/readyz')).toMatchObject({
      status: 503,
      body: 'The database does not answer: the admin is closed, published pages go on.\n',
    })
    expect(await get('localhost', '/healthz')).toMatchObject({ status: 200 })

    await database.giveBack()
    await expect
      .poll(() => get('localhost', '/admin'), { timeout: 60_000 })
      .toMatchObject({ body: '1 practice' })
    expect(await get('localhost', '/readyz')).toMatchObject({ status: 200 })
    expect(await everythingOfReaders()).toEqual(before)
  })
})

async function publish() {
  const { dataDir, mediaDir } = settings()
  const store = fileStore(path.join(dataDir, 'published'))
  for (const page of ['/', '/404']) await store.write('moorlands', page, await encodePage(`<h1>${page}</h1>`))
  await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, pictures: { 'knee-a1': 'moorlands' } })
  await mkdir(path.join(mediaDir, 'moorlands'), { recursive: true })
  await writeFile(path.join(mediaDir, 'moorlands', 'knee-a1-320.webp'), 'a picture')
  return publishedSites({ store, limitBytes: 0 })
}

function everythingOfReaders() {
  return Promise.all(['/', '/media/knee-a1-320.webp', '/none'].map((page) => get('leek.example', page)))
}

function onError(error: unknown): void {
  throw error
}

type Answer = { status: number | undefined; retryAfter: string | undefined; body: string }

function get(host: string, target: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: target, headers: { host } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const { statusCode: status, headers } = response
        resolve({ status, retryAfter: headers['retry-after'], body: Buffer.concat(parts).toString() })
      })
    })
      .on('error', reject)
      .end()
  })
}
