import { validateHeaderValue, type ServerResponse } from 'node:http'
import { STAY_ON_HTTPS } from './security-headers'

/** How long a connection may wait for its next request: longer than a proxy keeps its own, so that none sends into one that closes just now. */
export const KEEP_ALIVE_SECONDS = 75

/**
 * Sends an answer that is bytes already, headers and all, with status 200: Node's `writeHead` checks and joins every
 * header anew for every reader, which costs a seventh of the processor's time for an answer.
 *
 * Returns false, and has sent nothing, where Node must write the head: the connection is to end with this answer, or this
 * Node keeps its head elsewhere. There is no documented way to hand Node a head that is text (decision 20); `_header` is
 * where it has kept its own since its first versions, and the documented `headersSent` tells whether it still does.
 *
 * @param bytes headers as `written` makes them, an empty line, and the document that they speak of
 */
export function sendReady(
  response: ServerResponse,
  bytes: Buffer,
  { isHttps }: { isHttps: boolean },
): boolean {
  if (!response.shouldKeepAlive) return false
  const now = Date.now()
  if (now >= beginnings.until || now < beginnings.from) beginnings = beginningsAt(now)
  ;(response as { _header?: string })._header = beginnings[isHttps ? 'https' : 'http']
  if (!response.headersSent) return false
  response.end(bytes)
  return true
}

/**
 * Headers as they go over the wire: name, value, name, value. Throws Node's own error where one holds what no header may,
 * such as the end of a line.
 */
export function written(headers: readonly string[]): string {
  let text = ''
  for (let at = 0; at < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2)
    validateHeaderValue(name, value)
    text += `${name}: ${value}\r\n`
  }
  return text
}

/** What answers of one second begin with. */
let beginnings = beginningsAt(0)

function beginningsAt(now: number) {
  const from = now - (now % 1000)
  const head = {
    Date: new Date(from).toUTCString(),
    Connection: 'keep-alive',
    'Keep-Alive': `timeout=${KEEP_ALIVE_SECONDS}`,
  }
  const beginning = (headers: Record<string, string>) =>
    `HTTP/1.1 200 OK\r\n${written(Object.entries(headers).flat())}`
  return {
    from,
    until: from + 1000,
    http: beginning(head),
    https: beginning({ ...head, ...STAY_ON_HTTPS }),
  }
}
