import { describe, expect, it } from 'vitest'
import { parseTrustedProxy } from '@/settings/trusted-proxy'
import { closeAfterEach, errors, open, seen, send, wellAndAlive } from './front-door'

closeAfterEach()

describe('without a database', () => {
  const withoutDatabase = { ...wellAndAlive, databaseAnswers: () => Promise.resolve(false) }

  it('should go on answering readers', async () => {
    await open({ health: withoutDatabase })
    expect(await send(['GET /guides HTTP/1.1', 'Host: leek.example'])).toMatch(/^HTTP\/1\.1 200 /)
  })

  it.each([
    ['/admin', /<h1>Please try again in a minute<\/h1><p>The database cannot be reached/],
    ['/preview/moorlands', /<h1>Please try again in a minute<\/h1>/],
    ['/api/articles', /\{"errors":\[\{"message":"The database cannot be reached at the moment/],
  ])('should say so at %s, and ask nobody behind', async (path, words) => {
    await open({ health: withoutDatabase })
    const answer = await send([`GET ${path} HTTP/1.1`, 'Host: localhost'])
    expect(answer).toMatch(/^HTTP\/1\.1 503 /)
    expect(answer).toMatch(/\r\nRetry-After: 30\r\n/)
    expect(answer).toMatch(/\r\nCache-Control: no-store\r\n/)
    expect(answer).toMatch(words)
    expect(seen).toEqual([])
  })
})

describe('when the framework fails', () => {
  it('should say in plain words that the admin cannot answer, and keep the fault for the operator', async () => {
    const fault = new Error('a fault')
    await open({ handle: () => Promise.reject(fault) })
    const answer = await send(['GET /admin HTTP/1.1', 'Host: localhost'])
    expect(answer).toMatch(/^HTTP\/1\.1 503 [\s\S]*Something went wrong on our side/)
    expect(answer).toMatch(/\r\nX-Frame-Options: SAMEORIGIN\r\n/)
    expect(answer).not.toContain('a fault')
    expect(errors).toEqual([fault])
    expect(await send(['GET / HTTP/1.1', 'Host: leek.example'])).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('should cut off an answer that has begun, rather than call it whole', async () => {
    await open({
      handle: (_, response) => {
        response.writeHead(200, { 'Content-Length': 100 }).write('half')
        return Promise.reject(new Error('a fault'))
      },
    })
    expect(await send(['GET /admin HTTP/1.1', 'Host: localhost'])).not.toMatch(/^HTTP\/1\.1 503/)
  })
})

describe('behind a proxy', () => {
  const forwarded = [
    'GET /guides HTTP/1.1',
    'Host: localhost',
    'X-Forwarded-Host: forged.example, leek.example',
    'X-Forwarded-Proto: https',
  ]

  it('should believe what the proxy says about host and protocol', async () => {
    await open({ trustedProxy: parseTrustedProxy('loopback') })
    const answer = await send(forwarded)
    expect(answer).toMatch(/moorlands \/guides$/)
    expect(answer).toMatch(/\r\nStrict-Transport-Security: max-age=31536000\r\n/)
  })

  it.each([null, parseTrustedProxy('192.0.2.1')])('should believe nobody else', async (trustedProxy) => {
    await open({ trustedProxy })
    const answer = await send(forwarded)
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).not.toMatch(/strict-transport-security/i)
  })

  it('should not ask for https where the reader came without', async () => {
    await open({ trustedProxy: parseTrustedProxy('loopback') })
    const answer = await send(['GET / HTTP/1.1', 'Host: leek.example', 'X-Forwarded-Proto: http'])
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer).not.toMatch(/strict-transport-security/i)
  })

  it.each([
    ['several proxies speak of it, and the last one is ours', ['X-Forwarded-Proto: http, https']],
    ['the proxy says nothing of it, and the name is public', []],
  ])('should ask for https where %s', async (_, lines) => {
    await open({ trustedProxy: parseTrustedProxy('loopback') })
    const answer = await send(['GET / HTTP/1.1', 'Host: leek.example', ...lines])
    expect(answer).toMatch(/\r\nStrict-Transport-Security: max-age=31536000\r\n/)
  })

  it('should give the admin the reader’s own address', async () => {
    await open({ trustedProxy: parseTrustedProxy('loopback') })
    await send([
      'GET /admin HTTP/1.1',
      'Host: localhost',
      'X-Forwarded-For: 198.51.100.9, 192.0.2.7, 127.0.0.1',
    ])
    expect(seen[0]?.headers).toMatchObject({ 'x-forwarded-for': '192.0.2.7' })
  })
})

describe('strict transport security', () => {
  it.each([
    ['a practice’s page', ['GET / HTTP/1.1', 'Host: leek.example']],
    ['a refusal on a practice’s host', ['GET /admin HTTP/1.1', 'Host: leek.example']],
    ['the admin', ['GET /admin HTTP/1.1', 'Host: admin.example.org']],
  ])('should be asked for by %s', async (_, request) => {
    await open({ adminUrl: 'https://admin.example.org' })
    expect(await send(request)).toMatch(/\r\nStrict-Transport-Security: max-age=31536000\r\n/)
  })

  it('should never be asked for on one’s own machine', async () => {
    await open()
    expect(await send(['GET /admin HTTP/1.1', 'Host: localhost'])).not.toMatch(/strict-transport/i)
  })
})
