import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSocket, PICTURE, startProcess, type ServerProcess } from './start-process'

let server: ServerProcess

beforeEach(async () => {
  server = await startProcess()
})

afterEach(() => server.end())

const picture = `GET ${PICTURE.path} HTTP/1.1\r\nHost: leek.example\r\n\r\n`
const page = 'GET / HTTP/1.1\r\nHost: leek.example\r\n\r\n'

describe('a server that is asked to stop', () => {
  it('should finish a long download, then close everything in order, and end well', async () => {
    const socket = openSocket(server.port)
    socket.write(picture)
    await once(socket, 'readable')
    server.child.kill('SIGTERM')
    await server.says('Stopping')
    // Only now does the reader go on.
    let received = 0
    socket.on('data', (part: Buffer) => (received += part.length))
    const [exitCode] = (await once(server.child, 'exit')) as [number]

    expect(received).toBeGreaterThan(PICTURE.bytes.length)
    expect(exitCode).toBe(0)
    expect(server.said().trim().split('\n').slice(1)).toEqual([
      'Stopping: requests that are under way are finished first.',
      'No connection is left.',
      'The publisher has ended.',
      'The database is closed.',
    ])
  })

  it('should not wait for connections on which nobody asks', async () => {
    const idle = openSocket(server.port)
    idle.write(page)
    await once(idle, 'data')
    const ended = once(server.child, 'exit')
    server.child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  })

  it('should answer what is asked meanwhile on an open connection, as the last thing there', async () => {
    const download = openSocket(server.port)
    download.write(picture)
    await once(download, 'readable')
    const busy = openSocket(server.port)
    busy.write('GET / HTTP/1.1\r\nHost: leek.example\r\n')
    await once(busy, 'ready')
    server.child.kill('SIGTERM')
    await server.says('Stopping')
    busy.write('\r\n')
    const [answer] = (await once(busy, 'data')) as [Buffer]
    await once(busy, 'close')
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\nConnection: close\r\n/)
    download.destroy()
    expect(await once(server.child, 'exit')).toEqual([0, null])
  })

  it('should cut off a reader who takes too long, and say so', async () => {
    const socket = openSocket(server.port)
    socket.write(picture)
    await once(socket, 'readable')
    server.child.kill('SIGTERM')
    // The reader never goes on.
    expect(await once(server.child, 'exit')).toEqual([1, null])
    expect(server.said()).toContain('Some requests were cut off after 8 seconds.')
  })
})
