import { openSocket } from './start-process'

/**
 * Requests with random methods, hosts, paths, queries and headers, a few of them for real pages; the same ones for the
 * same seed. Each can be read as a request, so that none closes its connection.
 */
export function* randomRequests(count: number, seed: number): Generator<string> {
  const random = numbersFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const oneOf = (choices: readonly string[]) => choices[below(choices.length)] ?? ''
  const word = () => below(2 ** 31).toString(36)
  const path = () =>
    `/${Array.from({ length: below(4) }, () => oneOf([...segments, word(), word()])).join('/')}`

  for (let made = 0; made < count; made += 1) {
    const host = oneOf([...hosts, ...hosts, `${word()}.example`, `${word()}.leek.example`])
    const query = below(2) === 0 ? `?${word()}=${word()}` : ''
    const headers = Array.from(
      { length: below(4) },
      () => `${oneOf(names)}: ${oneOf(['1', '*', word(), '/admin'])}\r\n`,
    )
    yield `${oneOf(methods)} ${path()}${query} HTTP/1.1\r\nHost: ${host}\r\nX-${word()}: ${word()}\r\n${headers.join('')}\r\n`
  }
}

const methods = ['GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'DELETE']
const hosts = ['leek.example', 'crewe.example', 'LEEK.example.', 'leek.example:8080', 'localhost']
const segments = [
  'guides',
  'back',
  'media',
  'admin1',
  'sites',
  '_next',
  'static1',
  '..',
  '%2e',
  '%41',
  'a%2fb',
  '%C3%A9',
  '',
]
const names = [
  'Accept-Encoding',
  'If-None-Match',
  'Accept-Language',
  'Range',
  'RSC',
  'Next-Router-State-Tree',
  'X-Forwarded-Host',
  'X-Middleware-Subrequest',
  'Cookie',
]

/**
 * Sends requests over a few connections that stay open, without waiting for each answer. Returns how many answers had
 * each status.
 */
export async function floodWith({
  port,
  connections,
  requests,
}: {
  port: number
  connections: number
  requests: Iterator<string>
}): Promise<Map<number, number>> {
  const statuses = new Map<number, number>()
  await Promise.all(Array.from({ length: connections }, () => pump(port, requests, statuses)))
  return statuses
}

const AT_ONCE = 50

/** One connection: as many requests at once as a batch holds, and the next batch when all of them are answered. */
function pump(port: number, requests: Iterator<string>, statuses: Map<number, number>): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = openSocket(port)
    let waiting = 0
    let rest = ''
    const sendBatch = () => {
      const batch = Array.from({ length: AT_ONCE }, () => requests.next()).flatMap(({ value, done }) =>
        done === true ? [] : [value],
      )
      waiting = batch.length
      if (waiting === 0) return void socket.end(() => resolve())
      socket.write(batch.join(''), 'latin1')
    }
    socket.on('data', (part: Buffer) => {
      const text = rest + part.toString('latin1')
      const found = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)]
      for (const [, status] of found) statuses.set(Number(status), (statuses.get(Number(status)) ?? 0) + 1)
      waiting -= found.length
      // A status line may be cut in two; one that was counted is not seen again.
      const last = found.at(-1)
      rest = text.slice(Math.max(text.length - 'HTTP/1.1 200'.length, last ? last.index + last[0].length : 0))
      if (waiting === 0) sendBatch()
    })
    socket.once('close', () => {
      if (waiting > 0) reject(new Error('The server closed a connection before it had answered.'))
    })
    sendBatch()
  })
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
