import { IncomingMessage, ServerResponse } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { Socket } from 'node:net'
import { Writable } from 'node:stream'

/** What a handler would have answered over the network. */
export type Captured = { status: number; headers: Record<string, string>; body: Buffer }

/** Something that answers requests, as Next does. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Asks a handler for a document without a network in between, and returns its whole answer, uncompressed.
 * Rejects with what the handler throws.
 */
export async function capture(
  handle: Handler,
  { url, headers }: { url: string; headers: IncomingHttpHeaders },
): Promise<Captured> {
  const request = new IncomingMessage(new Socket())
  const { 'accept-encoding': _, ...others } = headers
  Object.assign(request, { method: 'GET', url, headers: others, httpVersion: '1.0', ...http1_0 })
  request.push(null)

  const parts: Buffer[] = []
  const wire = new Writable({
    // Never full: no network stands between, and nobody would tell the handler when to go on.
    highWaterMark: Number.MAX_SAFE_INTEGER,
    write(part: Buffer, _encoding, written) {
      parts.push(part)
      written()
    },
  })
  const response = new ServerResponse(request)
  response.assignSocket(wire as Socket)
  const finished = new Promise<void>((resolve, reject) => {
    response.once('finish', resolve)
    response.once('close', () => reject(new Error(`The answer for ${url} broke off.`)))
  })

  await Promise.all([handle(request, response), finished])
  return { status: response.statusCode, ...readAnswer(Buffer.concat(parts)) }
}

/** In HTTP 1.0 a body is never cut into chunks: it is all that follows the head. */
const http1_0 = { httpVersionMajor: 1, httpVersionMinor: 0 }

function readAnswer(answer: Buffer): Pick<Captured, 'headers' | 'body'> {
  const end = answer.indexOf('\r\n\r\n')
  const [, ...lines] = answer.toString('latin1', 0, end).split('\r\n')
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return { headers: Object.fromEntries(headers) as Record<string, string>, body: answer.subarray(end + 4) }
}
