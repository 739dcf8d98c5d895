import { request as ask, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import { answerHealth } from './answer-health'
import type { Application } from './pass'
import { sealPass } from './pass-seal'
import { refuse } from './refuse'
import type { AnswerHeaders } from './security-headers'
import { unavailable } from './unavailable'

type Passed = Parameters<Application['handle']>[0]

/**
 * The application as a delivery worker has it: a process of its own behind a private socket. Bodies stream both ways, a
 * reader who leaves ends the request there too, and while the application is away the answer is an honest 503.
 * Each request has a connection of its own, which is closed here and not there: between two processes of one machine that
 * costs little, nothing is ever sent into a connection that closes just now, and no answer is lost to it either.
 *
 * @param addressOf where the application listens at this moment; null while it is away
 * @param headersOf what stands in every answer that is given in its place
 */
export function applicationAt({
  addressOf,
  headersOf,
}: {
  addressOf: () => string | null
  headersOf: AnswerHeaders
}): Application {
  return {
    async handle(passed) {
      const address = addressOf()
      if (address !== null && (await passOn(passed, address)) === 'done') return
      passed.response.setHeaders(headersOf(passed.pass))
      answerInItsPlace(passed)
    },
    upgrade: (_, socket) => void socket.destroy(),
  }
}

/** `away` when nobody has begun to answer, so that another answer may be given. */
function passOn({ request, response, pass }: Passed, socketPath: string): Promise<'done' | 'away'> {
  return new Promise((resolve) => {
    const { url: path, headers } = pass
    const cut = framing(headers)
    const inner = ask({
      socketPath,
      method: request.method,
      path,
      headers: { ...endToEnd(headers), ...cut, ...sealPass(pass, socketPath), connection: 'keep-alive' },
      agent: false,
    })
    inner.once('response', (answer) => {
      // The door has lost patience at this very moment.
      if (response.headersSent) return void answer.destroy()
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEndRaw(answer))
      response.flushHeaders()
      // What breaks off on one side is cut off on the other: nobody takes a part for the whole.
      pipeline(answer, response, () => resolve('done'))
    })
    inner.once('error', () => {
      // While the answer is on its way, the pipeline above sees the same.
      if (!response.headersSent) resolve(response.destroyed ? 'done' : 'away')
    })
    // What nothing says the length of would be read inside as the next request, with a seal that its sender has written.
    if (cut === null) inner.end()
    // Not a pipeline: an application that has answered need not read the rest, and the reader still gets the answer.
    else request.pipe(inner)
    response.once('close', () => {
      inner.destroy()
      // What is still being sent is read and thrown away, so that the next request can be found behind it.
      request.unpipe(inner).resume()
    })
  })
}

/** What a reader is told when nobody answers behind the door. */
function answerInItsPlace({ response, pass }: Passed): void {
  switch (pass.kind) {
    case 'admin':
      return unavailable(response, { outage: 'application', as: formOf(pass.url) })
    case 'form':
    case 'search':
      return unavailable(response, { outage: pass.kind, as: 'page' })
    case 'ready':
      return answerHealth(response, [
        'The application is not running: the admin is closed, published pages go on.',
      ])
    case 'site':
    case 'static':
      return refuse(response, 503)
  }
}

/** The admin's own scripts read data, people read pages. */
export function formOf(url: string): 'page' | 'data' {
  return url.startsWith('/api/') ? 'data' : 'page'
}

/** How the body is cut up is said anew on this connection, as it was understood on the other; null where there is none. */
function framing({ 'content-length': length, 'transfer-encoding': coding }: IncomingHttpHeaders) {
  if (coding !== undefined) return { 'transfer-encoding': 'chunked' }
  return length === undefined ? null : { 'content-length': length }
}

/** Headers without those that belong to one connection alone (RFC 9110, 7.6.1), and those that `Connection` names. */
function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = namedBy(headers.connection)
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !isOfOneConnection.has(name) && !named.has(name)),
  )
}

/** The same of an answer, with its spelling, its order and what stands there twice. */
function endToEndRaw({ rawHeaders, headers }: IncomingMessage): string[] {
  const named = namedBy(headers.connection)
  const isLeftOut = (name: string) =>
    (isOfOneConnection.has(name) && name !== 'content-length') || named.has(name)
  return rawHeaders.filter((_, at) => !isLeftOut((rawHeaders[at - (at % 2)] ?? '').toLowerCase()))
}

function namedBy(connection: string | undefined): Set<string> {
  return new Set((connection ?? '').split(',').map((name) => name.trim().toLowerCase()))
}

const isOfOneConnection = new Set([
  'connection',
  'content-length',
  'expect',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])
