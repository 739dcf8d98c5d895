import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendRaw, startProcess, type ServerProcess } from './start-process'

let server: ServerProcess

beforeAll(async () => {
  server = await startProcess()
})

afterAll(() => server.end())

/** Sends lines as one request, and closes behind it. */
async function send(...lines: string[]): Promise<string> {
  return sendRaw(server.port, [...lines, 'Connection: close', '', ''].join('\r\n'))
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])

describe('a practice’s host', () => {
  it.each([
    ['/admin', 404],
    ['/admin/', 404],
    ['//admin', 404],
    ['/ADMIN', 404],
    ['/%61dmin', 404],
    ['/%61pi/users', 404],
    ['/api', 404],
    ['/api/users', 404],
    ['/api/graphql', 404],
    ['/preview/moorlands', 404],
    ['/sites/moorlands', 404],
    ['/sites/cheshire/guides/back', 404],
    ['/%73ites/cheshire', 404],
    ['/_next/static/chunks/a.js', 404],
    ['/_next/image?url=/a&w=640', 404],
    ['/_next/data/x/guides.json', 404],
    ['/__nextjs_original-stack-frame', 404],
    ['/healthz', 404],
    ['/readyz', 404],
    ['/guides/back?_rsc=1x2y3', 200],
    ['/guides/back?__nextDataReq=1', 200],
    ['/guides/../admin', 400],
    ['/guides/%2e%2e/admin', 400],
    ['/guides/%2E%2E%2fadmin', 400],
    ['/guides%2fback', 400],
    ['/guides%5cback', 400],
    ['/guides/%252e%252e/admin', 400],
    ['/guides/back%00.html', 400],
    ['/guides/back%0d%0aSet-Cookie:%20a=b', 400],
    ['/media/../published/moorlands/manifest.json', 400],
    ['/media/..%2f..%2fpublished%2fmoorlands%2fmanifest.json', 400],
    ['/media/knee-a1b2-640.webp/', 301],
    ['http://localhost/admin', 400],
    ['http://crewe.example/guides/back', 400],
    ['*', 400],
  ])('should answer %s by itself with %i', async (target, status) => {
    const answer = await send(`GET ${target} HTTP/1.1`, 'Host: leek.example')
    expect(statusOf(answer)).toBe(status)
    expect(answer).not.toMatch(/INSIDE|Set-Cookie|cheshire/i)
  })

  it.each([
    ['RSC: 1'],
    ['Next-Action: 7f'],
    ['Next-Router-State-Tree: %5B%22%22%5D'],
    ['Next-Router-Prefetch: 1'],
    ['X-Middleware-Subrequest: src/proxy:src/proxy:src/proxy'],
    ['X-Middleware-Rewrite: /admin'],
    ['X-Nextjs-Data: 1'],
    ['X-Matched-Path: /admin'],
    ['X-Invoke-Path: /admin'],
    ['X-Original-Url: /admin'],
    ['X-Rewrite-Url: /admin'],
    ['X-Http-Method-Override: POST'],
    ['X-Forwarded-Host: localhost'],
    ['X-Forwarded-Host: crewe.example'],
    ['X-Forwarded-Prefix: /admin'],
    ['Forwarded: host=localhost;proto=https'],
    ['Cookie: payload-token=x; __prerender_bypass=y'],
    ['Expect: 200-ok'],
    ['Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQ'],
    ['Connection: Upgrade\r\nUpgrade: websocket'],
  ])('should send its page, and nothing else, with %s', async (header) => {
    const answer = await send('GET /guides/back HTTP/1.1', 'Host: leek.example', header)
    expect(answer).toContain('<title>moorlands</title>')
    expect(answer).not.toMatch(/INSIDE|cheshire/)
  })

  it.each(['LEEK.EXAMPLE', 'leek.example.', 'leek.example:80', 'Leek.Example.:3000', 'LEEK.example:443'])(
    'should be known as %s',
    async (host) => {
      expect(await send('GET / HTTP/1.1', `Host: ${host}`)).toContain('<title>moorlands</title>')
    },
  )

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'should refuse %s and say what it allows',
    async (method) => {
      const answer = await send(`${method} /guides/back HTTP/1.1`, 'Host: leek.example', 'Content-Length: 0')
      expect(statusOf(answer)).toBe(405)
      expect(answer).toMatch(/\r\nAllow: GET, HEAD\r\n/)
    },
  )

  it('should answer a server action as the write that it is', async () => {
    const answer = await send('POST / HTTP/1.1', 'Host: leek.example', 'Next-Action: 7f', 'Content-Length: 0')
    expect(statusOf(answer)).toBe(405)
  })

  it('should not go back from one request on a connection to the next one’s host', async () => {
    const answers = await sendRaw(
      server.port,
      'GET / HTTP/1.1\r\nHost: leek.example\r\n\r\nGET / HTTP/1.1\r\nHost: crewe.example\r\nConnection: close\r\n\r\n',
    )
    expect(answers.match(/<title>\w+/g)).toEqual(['<title>moorlands', '<title>cheshire'])
  })
})

const broken: [string, string, number][] = [
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['two hosts', 'GET / HTTP/1.1\r\nHost: leek.example\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
  ['a host with a path', 'GET / HTTP/1.1\r\nHost: leek.example/admin\r\nConnection: close\r\n\r\n', 400],
  ['a host with a user', 'GET / HTTP/1.1\r\nHost: a@leek.example\r\nConnection: close\r\n\r\n', 400],
  ['an unknown host', 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', 421],
  ['an address for a host', 'GET / HTTP/1.1\r\nHost: 192.0.2.1\r\nConnection: close\r\n\r\n', 421],
  ['no HTTP at all', 'BROKEN\r\n\r\n', 400],
  ['a header that is none', 'GET / HTTP/1.1\r\nHost: leek.example\r\nno colon\r\n\r\n', 400],
  ['headers without end', `GET / HTTP/1.1\r\nHost: leek.example\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: leek.example\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  [
    'a body without an end',
    'GET / HTTP/1.1\r\nHost: leek.example\r\nTransfer-Encoding: identity\r\n\r\n',
    400,
  ],
  ['another version', 'GET / HTTP/9.9\r\nHost: leek.example\r\n\r\n', 400],
  ['a missing page', 'GET /none HTTP/1.1\r\nHost: leek.example\r\nConnection: close\r\n\r\n', 404],
  ['a closed part', 'GET /admin HTTP/1.1\r\nHost: leek.example\r\nConnection: close\r\n\r\n', 404],
]

describe('a request with', () => {
  it.each(broken)('%s should be refused, with every security header', async (_, bytes, status) => {
    const answer = await sendRaw(server.port, bytes)
    expect(statusOf(answer)).toBe(status)
    expect(answer).toMatch(/\r\nContent-Security-Policy: default-src 'none'; script-src 'none'/)
    for (const header of [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'X-Frame-Options: DENY',
      'Cross-Origin-Opener-Policy: same-origin',
      'Cross-Origin-Resource-Policy: same-origin',
      'Permissions-Policy: camera=()',
    ]) {
      expect(answer).toContain(`\r\n${header}`)
    }
    expect(answer).not.toMatch(/INSIDE|evil\.example|x-powered-by/i)
  })
})

describe('all of this', () => {
  it('should never have reached what stands behind the door', () => {
    expect(server.said()).not.toContain('The application was asked')
    expect(server.said()).not.toContain('A request failed')
  })
})
