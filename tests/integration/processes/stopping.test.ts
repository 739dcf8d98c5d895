import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOST, PICTURE, startSupervised, type Supervised } from './start-supervised'

let server: Supervised

beforeEach(async () => {
  server = await startSupervised()
  await server.says('Ready')
})

afterEach(() => server.end())

const picture = `GET ${PICTURE.path} HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`

/** A connection whose breaking is no fault of the test. */
function open(): Socket {
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => socket.destroy())
  return socket
}

/** Whether nobody takes connections any more. One that is taken at the last moment may never be answered. */
async function isClosed(): Promise<boolean> {
  const socket = connect(server.port, '127.0.0.1')
  const isRefused = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(false)).once('error', () => resolve(true))
  })
  socket.destroy()
  return isRefused
}

describe('a server that is asked to stop', () => {
  it('should finish what is under way, inside too, then end everything in order, and end well', async () => {
    const download = open()
    download.write(picture)
    await once(download, 'readable')
    const waiting = server.ask({ host: 'localhost', path: '/api/wait' })
    await server.says('waiting')
    server.child.kill('SIGTERM')
    await server.says('Stopping')
    // Only now does the reader go on.
    let received = 0
    download.on('data', (part: Buffer) => (received += part.length))
    const ended = once(server.child, 'exit')

    expect((await waiting).body).toBe('waited')
    expect(await ended).toEqual([0, null])
    expect(received).toBeGreaterThan(PICTURE.bytes.length)
    const [, after = ''] = server.said().split('Stopping')
    expect(`Stopping${after}`.trim().split('\n')).toEqual([
      'Stopping: requests that are under way are finished first.',
      'The publisher has ended.',
      'The database is closed.',
    ])
    await expect(server.ask({ path: '/' })).rejects.toThrow('ECONNREFUSED')
  })

  it('should not wait for connections on which nobody asks', async () => {
    const idle = open()
    idle.write(`GET / HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`)
    await once(idle, 'data')
    const ended = once(server.child, 'exit')
    server.child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  })

  it('should answer what is asked meanwhile on an open connection, as the last thing there', async () => {
    const download = open()
    download.write(picture)
    await once(download, 'readable')
    const busy = open()
    // What stands behind a request has been read when its answer comes.
    busy.write(`GET / HTTP/1.1\r\nHost: ${HOST}\r\n\r\nGET / HTTP/1.1\r\nHost: ${HOST}\r\n`)
    await once(busy, 'data')
    server.child.kill('SIGTERM')
    // Every worker knows it as soon as nobody takes connections any more.
    await expect.poll(isClosed).toBe(true)
    busy.write('\r\n')
    const [answer] = (await once(busy, 'data')) as [Buffer]
    await once(busy, 'close')
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\nConnection: close\r\n/)
    const ended = once(server.child, 'exit')
    download.destroy()
    expect(await ended).toEqual([0, null])
  })

  it('should let the publisher go on while a reader takes long, and take in what it says', async () => {
    const download = open()
    download.write(picture)
    await once(download, 'readable')
    const change = open()
    change.write(
      'POST /api/publish?page=/guides/back HTTP/1.1\r\nHost: localhost\r\nContent-Length: 7\r\n\r\nch',
    )
    await server.says('publishing')
    const ended = once(server.child, 'exit')
    server.child.kill('SIGTERM')
    await server.says('Stopping')
    await expect.poll(isClosed).toBe(true)
    let answer = ''
    change.on('data', (part: Buffer) => (answer += part.toString()))
    change.write('anged')
    await once(change, 'close')
    expect(answer).toContain('published')
    // Longer than anybody waits for a worker that has not heard the news.
    await new Promise((resolve) => setTimeout(resolve, 2500))
    let received = 0
    download.on('data', (part: Buffer) => (received += part.length))

    expect(await ended).toEqual([0, null])
    expect(received).toBeGreaterThan(PICTURE.bytes.length)
    expect(server.said()).not.toContain('did not take in')
  })

  it('should cut off a reader who takes too long, close the database all the same, and say so', async () => {
    const socket = open()
    socket.write(picture)
    await once(socket, 'readable')
    const ended = once(server.child, 'exit')
    server.child.kill('SIGTERM')
    // The reader never goes on.
    expect(await ended).toEqual([1, null])
    expect(server.said()).toMatch(
      /Some requests were cut off after 6 seconds\.\n[\s\S]*The database is closed\./,
    )
  })
})
