import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectionsOf, drained } from '@/start/stop'

/** More than any connection takes without a reader. */
const PAGE = Buffer.alloc(30_000_000, 'page')
const sockets: Socket[] = []
afterEach(() => sockets.forEach((socket) => socket.destroy()))

async function open() {
  // As long as where this runs: what Node would close by itself says nothing of us.
  const server = createServer({ keepAliveTimeout: 75_000 }, (_, response) => response.end(PAGE))
  const connections = connectionsOf(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const visit = async () => {
    const socket = connect(port, '127.0.0.1')
    sockets.push(socket)
    await Promise.all([once(socket, 'connect'), once(server, 'connection')])
    return socket
  }
  return { server, connections, visit }
}

describe('a server that takes no new connection', () => {
  it('should send a page to its end to who reads slowly', async () => {
    const { server, connections, visit } = await open()
    const reader = await visit()
    reader.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(reader, 'readable')
    const over = drained(server, { connections })
    await new Promise((resolve) => setTimeout(resolve, 400))
    let received = 0
    reader.on('data', (part: Buffer) => (received += part.length))
    await Promise.all([over, once(reader, 'close')])
    expect(received).toBeGreaterThan(PAGE.length)
  })

  describe('while the clock is the test’s own', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
    afterEach(() => void vi.useRealTimers())

    it('should answer who has connected just now, and asks a moment later', async () => {
      const { server, connections, visit } = await open()
      const reader = await visit()
      const over = drained(server, { connections })
      await vi.advanceTimersByTimeAsync(499)
      let received = 0
      reader.on('data', (part: Buffer) => (received += part.length))
      reader.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
      await Promise.all([over, once(reader, 'close')])
      expect(received).toBeGreaterThan(PAGE.length)
    })

    it('should not take who has asked, and reads slowly, for one who never will', async () => {
      const { server, connections, visit } = await open()
      const reader = await visit()
      reader.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
      await once(reader, 'readable')
      const over = drained(server, { connections })
      await vi.advanceTimersByTimeAsync(500)
      let received = 0
      reader.on('data', (part: Buffer) => (received += part.length))
      await Promise.all([over, once(reader, 'close')])
      expect(received).toBeGreaterThan(PAGE.length)
    })

    it('should not wait for a connection that was opened ahead of need', async () => {
      const { server, connections, visit } = await open()
      await visit()
      const over = drained(server, { connections })
      await vi.advanceTimersByTimeAsync(500)
      await over
    })
  })

  it('should not wait for a web socket', async () => {
    const { server, connections, visit } = await open()
    const reader = await visit()
    const upgraded = once(server, 'upgrade') as Promise<[unknown, Socket]>
    reader.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    const [, taken] = await upgraded
    await drained(server, { connections, webSockets: [taken] })
  })
})
