import { once } from 'node:events'
import { createServer, ServerResponse, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deliverPage } from '@/delivery/deliver-page'
import { preparePage } from '@/delivery/prepare-page'
import { KEEP_ALIVE_SECONDS, sendReady } from '@/delivery/send-ready'

let server: Server
let isHttps = false
const words = `<h1>Sciatica</h1>${'<p>Keep moving.</p>'.repeat(2000)}`

const page = (path: string) =>
  preparePage({
    site: 'moorlands',
    path,
    body: Buffer.from(`${words}${path}`),
    encoding: 'identity',
    mediaType: 'text/html; charset=utf-8',
    status: 200,
  })

beforeEach(async () => {
  isHttps = false
  const pages = new Map(
    await Promise.all(['/1', '/2'].map(async (path) => [path, await page(path)] as const)),
  )
  server = createServer({ keepAliveTimeout: KEEP_ALIVE_SECONDS * 1000 }, ({ method, url = '' }, response) => {
    const page = pages.get(url)
    if (page) deliverPage({ method, response, page, isHttps, ifNoneMatch: undefined })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  server.close()
  server.closeAllConnections()
})

describe('an answer that is bytes already', () => {
  it.each([false, true])('should have the headers that Node would write (over https: %s)', async (https) => {
    isHttps = https
    const [ready] = await answers(['GET /1 HTTP/1.1'], LAST)
    const [byNode] = await answers(['GET /1 HTTP/1.1', 'Connection: close'])
    expect(headersOf(ready)).toEqual(headersOf(byNode))
    expect(headersOf(ready).some((line) => line.startsWith('Strict-Transport-Security'))).toBe(https)
    expect(documentOf(ready)).toBe(`${words}/1`)
    expect(ready).toContain('\r\nKeep-Alive: timeout=75\r\n')
    expect(byNode).toContain('\r\nConnection: close\r\n')
  })

  it('should leave the connection for the next request, also for one that came at the same moment', async () => {
    const both = await answers(['GET /1 HTTP/1.1'], ['GET /2 HTTP/1.1'], LAST)
    expect(both.map(documentOf)).toEqual([`${words}/1`, `${words}/2`, ''])
  })

  it('should leave its document out where only the headers are asked for, and the connection in step', async () => {
    const [head, page] = await answers(['HEAD /1 HTTP/1.1'], ['GET /1 HTTP/1.1'], LAST)
    expect(headersOf(head)).toEqual(headersOf(page))
    expect([documentOf(head), documentOf(page)]).toEqual(['', `${words}/1`])
  })

  it('should be the last one where the reader asks for that', async () => {
    const first = await answers(['GET /1 HTTP/1.1', 'Connection: close'], ['GET /2 HTTP/1.1'])
    expect(first.map(documentOf)).toEqual([`${words}/1`])
    expect((await answers(['GET /1 HTTP/1.0']))[0]).toContain('\r\nConnection: close\r\n')
  })

  it('should say when it was given', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    for (const now of ['2026-11-23T09:00:00.900Z', '2026-11-23T09:00:01.000Z', '2026-11-22T09:00:00.000Z']) {
      vi.setSystemTime(now)
      const [answer = ''] = await answers(['GET /1 HTTP/1.1'], LAST)
      expect(Date.parse(/\r\nDate: ([^\r]+)/.exec(answer)?.[1] ?? '')).toBe(
        Date.parse(now.replace('.900', '.000')),
      )
    }
  })

  it('should not have Node write its head, which is what it is for', async () => {
    const writeHead = vi.spyOn(ServerResponse.prototype, 'writeHead')
    await answers(['GET /1 HTTP/1.1'], ['GET /2 HTTP/1.1'], LAST)
    expect(writeHead).toHaveBeenCalledTimes(1)
  })

  it('should be left to Node where that keeps its head elsewhere', () => {
    const end = vi.fn()
    const response = { shouldKeepAlive: true, headersSent: false, end } as unknown as ServerResponse
    expect(sendReady(response, Buffer.from('bytes'), { isHttps: false })).toBe(false)
    expect(end).not.toHaveBeenCalled()
  })

  it('should never be made of a header that would end before its end', async () => {
    await expect(page('/1\r\nSet-Cookie: a=b')).rejects.toThrow('Invalid character in header content')
  })
})

const LAST = ['HEAD /1 HTTP/1.1', 'Connection: close']

/** The answers to requests that are sent at once, on one connection, until it is closed. */
async function answers(...requests: string[][]): Promise<string[]> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  let text = ''
  socket.setEncoding('latin1').on('data', (part: string) => (text += part))
  socket.write(requests.map((lines) => [...lines, 'Host: a', '', ''].join('\r\n')).join(''))
  await once(socket, 'close')
  return text.split(/(?=HTTP\/1\.1 200 OK\r\n)/)
}

function documentOf(answer = ''): string {
  return answer.slice(answer.indexOf('\r\n\r\n') + 4)
}

/** In order, without when it was given and whether another request may follow. */
function headersOf(answer = ''): string[] {
  const [, ...lines] = answer.slice(0, answer.indexOf('\r\n\r\n')).split('\r\n')
  return lines.filter((line) => !/^(?:Date|Connection|Keep-Alive):/.test(line)).sort()
}
