import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** Registers something to close, such as the database, once no request is under way any more. */
export type BeforeExit = (close: () => Promise<void> | void) => void

/** A list of what is to be closed, and what closes it, last first. */
export function closers(): { beforeExit: BeforeExit; closeAll: () => Promise<void> } {
  const list: Parameters<BeforeExit>[0][] = []
  return {
    beforeExit: (close) => void list.push(close),
    async closeAll() {
      for (const close of list.reverse()) await close()
    },
  }
}

/**
 * Ends the process in good order on SIGINT and SIGTERM: takes no new connection, lets requests that are under
 * way finish, then closes what was registered, last first. What has not finished after `graceSeconds` is cut
 * off, with exit code 1. A second signal stops at once.
 */
export function stopOnSignals(options: {
  server: Server
  report: (sentence: string) => void
  graceSeconds?: number
}): BeforeExit {
  const { server, report, graceSeconds = 8 } = options
  const { beforeExit, closeAll } = closers()
  const connections = connectionsOf(server)
  const webSockets = new Set<Duplex>()
  server.on('upgrade', (_, socket) => {
    webSockets.add(socket)
    socket.once('close', () => webSockets.delete(socket))
  })
  let isStopping = false

  const stop = async () => {
    if (isStopping) process.exit(1)
    isStopping = true
    report('Stopping: requests that are under way are finished first.')
    setTimeout(() => {
      report(`Some requests were cut off after ${graceSeconds} seconds.`)
      process.exit(1)
    }, graceSeconds * 1000).unref()

    await drained(server, { connections, webSockets })
    await closeAll()
    process.exit(0)
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        report(`Stopping failed: ${error instanceof Error ? error.message : String(error)}`)
        process.exit(1)
      })
    })
  }
  return beforeExit
}

/** The connections of a server that was made a moment ago, as they come and go. */
export function connectionsOf(server: Server): ReadonlySet<Socket> {
  const connections = new Set<Socket>()
  server.on('connection', (socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  return connections
}

/** Takes no new connection, and resolves when the last one is closed. */
export async function drained(
  server: Server,
  { connections, webSockets = [] }: { connections: ReadonlySet<Socket>; webSockets?: Iterable<Duplex> },
): Promise<void> {
  // A reader who keeps a connection open may go on asking on it for ever: each answer is now its last.
  server.prependListener('request', (_, response) => {
    response.shouldKeepAlive = false
  })
  // Node takes an answer that was written for one that has arrived, and would cut off who reads slowly. Its own `close`
  // asks for this too.
  const closeIdle = server.closeIdleConnections.bind(server)
  server.closeIdleConnections = () => {
    if ([...connections].every(({ writableLength }) => writableLength === 0)) closeIdle()
  }
  // Those whose answer was on its way are idle as soon as it has gone out.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
  // Browsers open connections ahead of need: Node waits for a first request on them. One that came just now may bring it.
  const silent = setTimeout(() => {
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy()
  }, SILENT_MS)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    // A web socket has no end to wait for.
    for (const socket of webSockets) socket.destroy()
  })
  clearInterval(sweep)
  clearTimeout(silent)
}

const SWEEP_MS = 100
const SILENT_MS = 500
