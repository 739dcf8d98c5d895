import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeAfterEach, open, port, seen } from './front-door'

closeAfterEach()
// The clock is the test's own: connections are real, and do not go by it.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const FORM = 'POST /forms/enquiry HTTP/1.1\r\nHost: leek.example\r\nContent-Length: 100\r\n\r\nname='

function begin(text: string): Socket {
  const socket = connect(port(), '127.0.0.1')
  socket.on('error', () => socket.destroy())
  socket.write(text)
  return socket
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
