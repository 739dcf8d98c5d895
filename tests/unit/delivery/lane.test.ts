import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { fastLane } from '@/delivery/fast-lane'
import { arrivals } from '@/delivery/forwarded'
import { createPageCache } from '@/delivery/page-cache'

let server: Server

afterEach(() => {
  server.close()
  server.closeAllConnections()
})

const read = () => Promise.resolve(Buffer.from('0123456789'))

/** The lane alone: what it leaves to the router is answered with just that. */
async function open({ mostHosts = 10, limitBytes = 10_000 } = {}) {
  const looked: string[] = []
  const cache = createPageCache({ read, limitBytes })
  const lane = fastLane({
    arrivalOf: arrivals(null),
    resolve: (host) => {
      looked.push(host)
      return { site: 'moorlands', isHttps: false }
    },
    published: cache,
    mostHosts,
    log: null,
  })
  server = createServer((request, response) => {
    if (!lane.deliver(request, response)) response.end('left to the router')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { cache, looked }
}

async function ask(...lines: string[]): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
  const [answer] = (await once(socket, 'data')) as [Buffer]
  socket.destroy()
  return answer.toString()
}

const page = 'GET /1 HTTP/1.1'

describe('the lane', () => {
  it.each(['Content-Length: 1', 'Transfer-Encoding: chunked'])(
    'should leave to the router who sends a body with %s',
    async (header) => {
      const { cache } = await open()
      await cache.get('moorlands', '/1', 'identity')
      expect(await ask(page, 'Host: a')).toContain('0123456789')
      expect(await ask(page, 'Host: a', header)).toContain('left to the router')
    },
  )

  it('should remember no more than it has room for, whatever is asked', async () => {
    const { cache, looked } = await open({ mostHosts: 1 })
    await cache.get('moorlands', '/1', 'identity')
    for (const host of ['a', 'b', 'a', 'b']) await ask(page, `Host: ${host}`)
    expect(looked).toEqual(['a', 'b', 'b'])
  })

  it('should keep in memory what it was asked for', async () => {
    const first = await createPageCache({ read, limitBytes: 10_000 }).get('moorlands', '/1', 'identity')
    const one = first?.bytes.length ?? 0
    const { cache } = await open({ limitBytes: 2 * one })
    await cache.get('moorlands', '/1', 'identity')
    await cache.get('moorlands', '/2', 'identity')
    await ask(page, 'Host: a')
    await cache.get('moorlands', '/3', 'identity')
    expect(['/1', '/2', '/3'].filter((path) => cache.inMemory('moorlands', path, 'identity'))).toEqual([
      '/1',
      '/3',
    ])
  })
})
