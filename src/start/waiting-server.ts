import { createServer, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { refusalText, refuse, type RefusalStatus } from '@/delivery/refuse'
import { siteHeaders } from '@/delivery/security-headers'
import { KEEP_ALIVE_SECONDS } from '@/delivery/send-ready'
import type { FrontDoor } from '@/server'

type Door = Pick<FrontDoor, 'onRequest' | 'onUpgrade'>

/**
 * A server for the time before anything can be answered: it holds the port, so that nobody takes it during a
 * build, and tells readers to come back in a moment. `open` hands everything to the front door.
 *
 * @param webSockets whether there are any. They wait meanwhile: in development Payload asks for one, to hear of changed
 *   collections, while the server is still starting, and asks only once. Where there are none, the wish for another
 *   protocol is overlooked and the request answered like every other (RFC 9110, 7.8): many programs ask for HTTP/2 so.
 */
export function createWaitingServer({ webSockets }: { webSockets: boolean }): {
  server: Server
  open: (door: Door) => void
} {
  const server = createServer(limits, (_, response) => {
    response.setHeaders(headers)
    refuse(response, 503)
  })
  let open: (door: Door) => void = () => undefined
  const opened = new Promise<Door>((resolve) => (open = resolve))

  if (webSockets) {
    server.on('upgrade', (request, socket, head) => {
      socket.on('error', () => socket.destroy())
      void opened.then(({ onUpgrade }) => onUpgrade(request, socket, head))
    })
  }
  // An expectation that nobody knows is left unmet, which is allowed (RFC 9110, 10.1.1).
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  // Node would write this after the head of an answer that waits behind another: there it is left out, which is allowed, too.
  server.on('checkContinue', (request, response) => {
    if (response.socket) response.writeContinue()
    server.emit('request', request, response)
  })
  server.on('clientError', answerBrokenRequest)
  void opened.then(({ onRequest }) => server.removeAllListeners('request').on('request', onRequest))
  return { server, open: (door) => open(door) }
}

const limits = {
  keepAliveTimeout: KEEP_ALIVE_SECONDS * 1000,
  headersTimeout: 15_000,
  // The front door answers a request without a host itself, with its headers.
  requireHostHeader: false,
}

const headers = new Map(Object.entries(siteHeaders({ dev: false })))

/** What cannot be read as a request gets the same headers and plain words as everything else. */
function answerBrokenRequest(error: Error, socket: Duplex): void {
  const code = 'code' in error ? String(error.code) : ''
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy()
  socket.end(refusalText(statusOf[code] ?? 400, Object.fromEntries(headers)), () => socket.destroy())
}

const statusOf: Record<string, RefusalStatus> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}
