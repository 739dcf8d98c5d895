import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { floodWith, randomRequests } from './random-requests'
import { openSocket, PAGES, startProcess, type ServerProcess } from './start-process'

const REQUESTS = 100_000
const CONNECTIONS = 16
/** What all of it together may leave behind in memory. One entry for each request would take several times as much. */
const MOST_BYTES_LEFT = 5_000_000

let server: ServerProcess

beforeAll(async () => {
  server = await startProcess()
})

afterAll(() => server.end())

/** The bytes of every page in every encoding, as readers of both practices get them. */
async function everyPage(): Promise<string[]> {
  const asked = ['leek.example', 'crewe.example'].flatMap((host) =>
    Object.keys(PAGES).flatMap((page) =>
      ['br', 'gzip', 'identity'].map((encoding) => ({ host, page, encoding })),
    ),
  )
  return Promise.all(
    asked.map(async ({ host, page, encoding }) => {
      const socket = openSocket(server.port)
      const parts: Buffer[] = []
      socket.on('data', (part: Buffer) => parts.push(part))
      socket.write(
        `GET ${page} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n\r\n`,
      )
      await once(socket, 'close')
      return Buffer.concat(parts)
        .toString('latin1')
        .replace(/\r\nDate: [^\r]+/, '')
    }),
  )
}

describe('a flood of requests for anything at all', () => {
  it('should leave no file, no memory and no trace on the pages', async () => {
    const pages = await everyPage()
    // What is worked out once, and the machine code for it, is not the flood's.
    await floodWith({ port: server.port, connections: CONNECTIONS, requests: randomRequests(5_000, 1) })
    const filesBefore = await server.files()
    const memoryBefore = await server.memory()

    const statuses = await floodWith({
      port: server.port,
      connections: CONNECTIONS,
      requests: randomRequests(REQUESTS, 2),
    })

    expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(REQUESTS)
    expect([...statuses.keys()].sort()).toEqual([200, 301, 304, 307, 400, 404, 405, 421])
    expect(await server.files()).toEqual(filesBefore)
    expect((await server.memory()) - memoryBefore).toBeLessThan(MOST_BYTES_LEFT)
    expect(await everyPage()).toEqual(pages)
    expect(server.said()).not.toContain('A request failed')
  })
})
