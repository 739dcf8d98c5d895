import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealPass } from '@/delivery/pass-seal'
import { HOST, startSupervised, type Supervised } from './start-supervised'

let server: Supervised

beforeAll(async () => {
  server = await startSupervised()
  await server.says('Ready')
})

afterAll(() => server.end())

/** A request to the admin, sent byte for byte; all that comes back until the connection is closed. */
async function sendRaw(...lines: string[]): Promise<string> {
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => socket.destroy())
  socket.write(lines.join('\r\n'), 'latin1')
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  await once(socket, 'close')
  return Buffer.concat(parts).toString('latin1')
}

const host = 'localhost'
const timesSaid = (words: string) => server.said().split(words).length - 1

const privateAddress = () => / at (\S+)/.exec(server.said())?.[1] ?? ''
const sealLine = (address: string) =>
  Object.entries(sealPass({ kind: 'admin', url: '', headers: {}, isHttps: true }, address))
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join()

describe('a request on the private line', () => {
  it.each([
    ['no seal', () => 'X-Own: nothing', 400],
    ['a seal that anybody could write', () => 'X-Front-Door: admin https', 400],
    ['the seal of another line', () => sealLine('/tmp/another.sock'), 400],
    ['the seal of the door', () => sealLine(privateAddress()), 200],
  ])('should be answered with %s as it deserves', async (_, line, status) => {
    const socket = connect(privateAddress())
    socket.end(`GET /api HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${line()}\r\n\r\n`)
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    socket.destroy()
  })
})

describe('a request that is passed on', () => {
  it('should arrive with what the door says, and not with what the sender says of it', async () => {
    const { status, headers, body } = await server.ask({
      host,
      path: '/api/echo',
      method: 'POST',
      body: 'hello',
      headers: {
        'x-front-door': 'ready https',
        'x-forwarded-for': '203.0.113.9',
        'x-forwarded-host': 'evil.example',
        'x-own': 'kept',
        connection: 'close, x-named',
        'x-named': 'only for this connection',
        te: 'trailers',
        'proxy-authorization': 'secret',
      },
    })
    const seen = JSON.parse(body) as Record<string, string>
    expect(status).toBe(207)
    expect(seen).toMatchObject({
      host: 'localhost',
      'x-forwarded-host': 'localhost',
      'x-forwarded-proto': 'http',
      'x-own': 'kept',
      body: 'hello',
    })
    expect(seen['x-forwarded-for']).toMatch(/127\.0\.0\.1$/)
    expect(seen['x-front-door']).toMatch(/^admin http [0-9a-f]{64}$/)
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['x-named']))
    for (const name of ['te', 'proxy-authorization', 'x-named']) expect(seen).not.toHaveProperty(name)
    expect(headers).toMatchObject({ 'x-inner': 'yes', 'set-cookie': ['a=1', 'b=2'] })
    expect(headers['keep-alive']).not.toBe('timeout=9')
  })

  it('should not let a second request hide behind how long the first one is', async () => {
    const answer = await sendRaw(
      'POST /api/echo HTTP/1.1',
      `Host: ${host}`,
      'Transfer-Encoding: chunked',
      'Connection: close',
      '',
      '5',
      'GET /',
      '0',
      '',
      '',
    )
    expect(answer).toContain('"body":"GET /"')
    expect(answer.match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 207'])
    const both = await sendRaw(
      'POST /api/echo HTTP/1.1',
      `Host: ${host}`,
      'Content-Length: 4',
      'Transfer-Encoding: chunked',
      '',
      '0',
      '',
      'GET /api/echo HTTP/1.1',
      '',
      '',
    )
    expect(both).toMatch(/^HTTP\/1\.1 400 /)
  })

  it.each([
    ['a search', `GET /search?q=knee HTTP/1.1\r\nHost: ${HOST}`],
    ['a look at a build file', `GET /_next/static/a.js HTTP/1.1\r\nHost: ${host}`],
    ['a question whether it is ready', `GET /readyz HTTP/1.1\r\nHost: ${host}`],
  ])('should not let a second request hide in the body of %s, which needs none', async (_, first) => {
    const hidden = `GET /api/wait HTTP/1.1\r\nHost: localhost\r\n${sealLine(privateAddress())}\r\n\r\n`
    const length = `Connection: close\r\nContent-Length: ${hidden.length}`
    expect(await sendRaw(`${first}\r\n${length}\r\n\r\n${hidden}`)).toMatch(/^HTTP\/1\.1 200 [\s\S]*INSIDE$/)
    const chunks = `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`
    const coding = 'Connection: close\r\nTransfer-Encoding: chunked'
    expect(await sendRaw(`${first}\r\n${coding}\r\n\r\n${chunks}`)).toMatch(/^HTTP\/1\.1 200 [\s\S]*INSIDE$/)
    expect(timesSaid('waiting')).toBe(0)
  })

  it('should stream what is sent, however much it is', async () => {
    const body = 'x'.repeat(20_000_000)
    const answer = await server.ask({ host, path: '/api/count', method: 'POST', body })
    expect(answer.body).toBe(String(body.length))
    await server.says('upload whole')
  })

  it('should be refused when its parts come with more words about them than there is in them', async () => {
    const head = `POST /api/count HTTP/1.1\r\nHost: ${host}\r\nTransfer-Encoding: chunked\r\n\r\n`
    expect(await sendRaw(`${head}1;${'a'.repeat(20_000)}\r\n`)).toMatch(
      /^HTTP\/1\.1 413 [\s\S]*The request is too large/,
    )
  })

  it.each([
    ['leaves', (socket: Socket) => socket.destroy()],
    ['closes its half of the connection', (socket: Socket) => socket.end()],
  ])('should end inside when the sender %s', async (_, leave) => {
    const counted = timesSaid('counting')
    const broken = timesSaid('upload broken off')
    const socket = connect(server.port, '127.0.0.1')
    socket.write(`POST /api/count HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1000\r\n\r\nhalf`)
    await server.says('counting', counted + 1)
    leave(socket)
    await server.says('upload broken off', broken + 1)
    socket.destroy()
  })

  it('should have its answer although what was sent is not read to its end', async () => {
    const body = 'x'.repeat(5_000_000)
    const answer = await server.ask({ host, path: '/api/early', method: 'POST', body })
    expect([answer.status, answer.body]).toEqual([413, 'too large'])
  })

  it('should leave the connection to what is asked next, although what was sent is not read inside', async () => {
    const body = 'x'.repeat(2_000_000)
    const early = `POST /api/early HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${body.length}\r\n\r\n${body}`
    const next = `GET /api/echo HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`
    expect((await sendRaw(early + next)).match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 207'])
  })

  it('should be cut off, and not called whole, when the answer breaks off', async () => {
    await expect(server.ask({ host, path: '/api/break' })).rejects.toThrow('aborted')
  })
})
