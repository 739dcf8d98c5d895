import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { accessLog } from '@/delivery/access-log'
import type { Route } from '@/sites/route-request'

let server: Server

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const moorlands = { id: '1', slug: 'moorlands', status: 'live', hosts: ['leek.example'] } as const
const page: Route = { kind: 'site', site: moorlands, path: '/guides/sciatica', url: '/x' }

describe('the access log', () => {
  it('should say what was answered, in one line of JSON', async () => {
    const [line] = await linesFor(page, '/guides/sciatica')
    expect(line).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      to: 'moorlands',
      method: 'GET',
      path: '/guides/sciatica',
      status: 200,
      bytes: expect.any(Number) as number,
      ms: expect.any(Number) as number,
      encoding: 'br',
      msg: 'access',
    })
    expect(line?.bytes).toBeGreaterThan('a page'.length)
  })

  it('should hold nothing that says who asked', async () => {
    const lines = await linesFor(page, '/guides/sciatica?name=canary', {
      'user-agent': 'canary',
      referer: 'https://canary.example/',
      cookie: 'a=canary',
      'x-forwarded-for': 'canary',
    })
    expect(JSON.stringify(lines)).not.toMatch(/canary|127\.0\.0\.1/)
  })

  it.each<[string, Route, string | null]>([
    ['/admin/reset/sevenflowingletters', admin, '/admin/reset/…'],
    ['/admin/collections/users/0f2a9c11-7a5e-4a1e-b7ad-1', admin, '/admin/collections/users/…'],
    ['/admin/forgot?email=canary@example.org', admin, '/admin/forgot'],
    ['/api/users/me', admin, '/api/users/me'],
    ['/api/safety-notices/3', admin, '/api/safety-notices/…'],
    ['/api/users/canary@example.org', admin, '/api/users/…'],
    ['/_next/static/chunks/0a1b.js', { kind: 'static', url: '' }, '/_next/static/chunks/…'],
    ['/Some-Body', { kind: 'refuse', status: 404 }, '/…'],
    ['/canary', { kind: 'refuse', status: 421 }, null],
    ['/canary', { kind: 'refuse', status: 400 }, null],
  ])('should write %s as a pattern', async (url, route, path) => {
    expect((await linesFor(route, url))[0]).toMatchObject({ path })
  })

  it('should not let one long address fill the disk', async () => {
    const [line] = await linesFor({ ...page, path: `/${'a'.repeat(10_000)}` }, '/')
    expect(line?.path).toHaveLength(201)
  })
})

const admin: Route = { kind: 'admin', url: '' }

/** The lines that one answered request leaves. */
async function linesFor(route: Route, url: string, headers: Record<string, string> = {}) {
  const written: string[] = []
  const log = accessLog({ write: (line) => void written.push(line) })
  server = createServer((request, response) => {
    const note = log.watch({ request, response, route })
    note.encoding = 'br'
    response.end('a page')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const logged = once(server, 'logged')
  server.on('request', (_, response) => response.once('close', () => server.emit('logged')))
  await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${url}`, { headers })).text()
  await logged
  return written.map((line) => JSON.parse(line) as Record<string, unknown>)
}
