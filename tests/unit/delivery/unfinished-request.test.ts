import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeAfterEach, connections, open, port, seen } from './front-door'

closeAfterEach()
// The clock is the test's own: connections are real, and do not go by it.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const FORM = 'POST /forms/enquiry HTTP/1.1\r\nHost: leek.example\r\nContent-Length: 100\r\n\r\nname='

function begin(text: string, options: { allowHalfOpen?: boolean } = {}): Socket {
  const socket = connect({ port: port(), host: '127.0.0.1', ...options })
  socket.on('error', () => socket.destroy())
  socket.write(text)
  return socket
}

/** Sends it, and a moment later knows whether it was taken. */
async function write(socket: Socket, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    socket.write(text, (error) => (error ? reject(error) : setImmediate(resolve)))
  })
}

async function firstOf(socket: Socket): Promise<string> {
  const [answer] = (await once(socket, 'data')) as [Buffer]
  return answer.toString()
}

describe('who goes on sending', () => {
  it.each([
    ['POST /guides HTTP/1.1', 405],
    ['GET /guides HTTP/1.1', 200],
    ['POST /forms/none HTTP/1.1', 404],
  ])('should have the answer to %s, and lose the connection a while later', async (line, status) => {
    await open()
    const socket = begin(`${line}\r\nHost: leek.example\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n`)
    expect(await firstOf(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    socket.write('1\r\na\r\n')
    const closed = new Promise((resolve) => socket.once('close', resolve))
    await vi.advanceTimersByTimeAsync(5000)
    await closed
  })

  it('should be listened to when the answer is the last, and let go a while later', async () => {
    await open()
    const line = 'POST /guides HTTP/1.1\r\nHost: leek.example\r\nConnection: close\r\n'
    // As many programs do, they go on although the answer has come to its end.
    const [one, other] = [begin(line, { allowHalfOpen: true }), begin(line, { allowHalfOpen: true })]
    for (const socket of [one, other]) {
      socket.write('Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n')
      expect(await firstOf(socket)).toMatch(/^HTTP\/1\.1 405 [\s\S]*Connection: close/)
      for (let part = 0; part < 20; part += 1) await write(socket, '1\r\na\r\n')
    }
    await write(one, '0\r\n\r\n')
    await vi.waitFor(async () => expect(await connections()).toBe(1))
    await write(other, '1\r\na\r\n')
    await vi.advanceTimersByTimeAsync(5000)
    await vi.waitFor(async () => expect(await connections()).toBe(0))
    for (const socket of [one, other]) socket.destroy()
  })

  it('should keep the connection when what was sent has an end', async () => {
    await open()
    const socket = begin('POST /guides HTTP/1.1\r\nHost: leek.example\r\nContent-Length: 2\r\n\r\na')
    expect(await firstOf(socket)).toMatch(/^HTTP\/1\.1 405 /)
    socket.write('aGET / HTTP/1.1\r\nHost: leek.example\r\n\r\n')
    expect(await firstOf(socket)).toMatch(/^HTTP\/1\.1 200 /)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(socket.destroyed).toBe(false)
    socket.destroy()
  })
})

describe('a form that does not arrive', () => {
  it('should be given up, and its place in the application be free', async () => {
    let isFree = false
    await open({
      handle: async (request, response) => {
        seen.push({ url: request.url, headers: {} })
        await once(response, 'close')
        isFree = true
      },
    })
    const socket = begin(FORM)
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    const answer = firstOf(socket)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*took too long/)
    await once(socket, 'close')
    expect(isFree).toBe(true)
  })
})
