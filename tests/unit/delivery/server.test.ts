import { describe, expect, it } from 'vitest'
import { closeAfterEach, errors, open, seen, send, wellAndAlive } from './front-door'

closeAfterEach()

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

  it('should hand over a form with what says where it was sent from, and whose it is', async () => {
    await open()

    const answer = await send([
      'POST /forms/coverage?x=y HTTP/1.1',
      'Host: leek.example',
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Length: 0',
      'Sec-Fetch-Site: same-origin',
      'Cookie: payload-token=x',
      'Next-Action: x',
      'X-Forwarded-For: 192.0.2.7',
    ])

    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer).toMatch(/cache-control: no-store/i)
    expect(answer).toMatch(/referrer-policy: no-referrer/i)
    expect(seen).toEqual([
      {
        url: '/forms/moorlands/coverage',
        headers: {
          host: 'leek.example',
          connection: 'close',
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': '0',
          'sec-fetch-site': 'same-origin',
          'x-forwarded-for': '127.0.0.1',
        },
      },
    ])
  })

  it.each([
    ['an unknown host', ['GET / HTTP/1.1', 'Host: evil.example'], 421],
    ['two hosts', ['GET / HTTP/1.1', 'Host: leek.example', 'Host: localhost'], 400],
    ['no host', ['GET / HTTP/1.0'], 400],
    ['an address in place of a path', ['GET http://localhost/admin HTTP/1.1', 'Host: leek.example'], 400],
    ['an upwards path', ['GET /../admin HTTP/1.1', 'Host: leek.example'], 400],
    ['the admin', ['GET /admin HTTP/1.1', 'Host: leek.example'], 404],
    ['an unknown picture', ['GET /media/a-1.webp HTTP/1.1', 'Host: leek.example'], 404],
    ['a change of a form', ['PUT /forms/coverage HTTP/1.1', 'Host: leek.example'], 405],
    ['an unknown form', ['POST /forms/x HTTP/1.1', 'Host: leek.example', 'Content-Length: 0'], 404],
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

  it('should say that it is alive, and what keeps it from being ready', async () => {
    await open({
      health: { ...wellAndAlive, problems: () => Promise.resolve(['The database does not answer.']) },
    })
    expect(await send(['GET /healthz HTTP/1.1', 'Host: localhost'])).toMatch(/^HTTP\/1\.1 200 .*\r\nok\n/s)
    expect(await send(['GET /readyz HTTP/1.1', 'Host: localhost'])).toMatch(
      /^HTTP\/1\.1 503 .*\r\nThe database does not answer\.\n/s,
    )
  })

  it.each(['/healthz', '/readyz'])('should tell readers nothing of %s', async (path) => {
    await open()
    expect(await send([`GET ${path} HTTP/1.1`, 'Host: leek.example'])).toMatch(/^HTTP\/1\.1 404 /)
  })

  it.each(['leek.example', 'localhost'])(
    'should send scripts of pages to %s, and no others',
    async (host) => {
      await open()

      const answer = await send(['GET /islands/timer.0a.js HTTP/1.1', `Host: ${host}`])
      expect(answer).toMatch(
        /^HTTP\/1\.1 200 [\s\S]*content-type: text\/javascript[\s\S]*immutable[\s\S]*\r\n\r\n1$/i,
      )
      expect(answer).toMatch(/x-content-type-options: nosniff/i)
      expect(await send(['GET /islands/timer.js HTTP/1.1', `Host: ${host}`])).toMatch(
        /cache-control: no-cache/i,
      )
      expect(await send(['GET /islands/other.js HTTP/1.1', `Host: ${host}`])).toMatch(/^HTTP\/1\.1 404 /)
      expect(seen).toEqual([])
    },
  )

  it('should put one script in charge of guides, and no other in charge of anything', async () => {
    await open()
    const headersOf = async (path: string) => send([`GET ${path} HTTP/1.1`, 'Host: leek.example'])
    const keeper = await headersOf('/islands/guide-keeper.js')
    expect(keeper).toMatch(/service-worker-allowed: \/guides\/\r\n/i)
    expect(keeper).toMatch(/content-security-policy: default-src 'none'; connect-src 'self'\r\n/i)
    expect(await headersOf('/islands/timer.js')).not.toMatch(/service-worker-allowed/i)
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
