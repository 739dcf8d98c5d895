import type { IncomingMessage, ServerResponse } from 'node:http'
import { destination, pino, stdTimeFunctions, type DestinationStream } from 'pino'
import type { Route } from '@/sites/route-request'
import { loggedPage, loggedPath } from './logged-path'
import type { DeliveredPage } from './prepare-page'

/** What delivery knows of an answer besides its status: how it was compressed, and whether it was in memory. */
export type AnswerNote = { encoding?: string | null; fromMemory?: boolean }

/** Told of a request when it has been routed; writes its line when the answer has gone out. */
export type AccessLog = {
  watch: (exchange: { request: IncomingMessage; response: ServerResponse; route: Route }) => AnswerNote
  /** The same for a page from memory, whose address is the one that it has. */
  watchPage: (exchange: { request: IncomingMessage; response: ServerResponse; page: DeliveredPage }) => void
  /** Writes what is waiting, before the process ends. */
  flush: () => void
}

/**
 * One line of JSON for each answered request: when, which practice or part, method, path without query, status, bytes
 * on the wire, milliseconds. An address or a browser's name next to the path of a guide would be health data, so
 * neither is here, nor is anything else that could say who asked.
 */
export function accessLog(stream: DestinationStream & { flushSync?: () => void }): AccessLog {
  const log = pino({ base: null, timestamp: stdTimeFunctions.isoTime }, stream)

  const note = (exchange: Exchange, to: string, path: string | null, notes: AnswerNote) => {
    const { request, response } = exchange
    const began = performance.now()
    const { socket } = request
    const bytesBefore = socket.bytesWritten
    response.once('close', () => {
      log.info(
        {
          to,
          method: request.method,
          path,
          status: response.statusCode,
          bytes: socket.bytesWritten - bytesBefore,
          ms: Math.round((performance.now() - began) * 1000) / 1000,
          ...notes,
          ...(response.writableFinished ? {} : { cutOff: true }),
        },
        'access',
      )
    })
  }

  return {
    watch({ route, ...exchange }) {
      const notes: AnswerNote = {}
      const to = route.kind === 'site' || route.kind === 'form' ? route.site.slug : route.kind
      note(exchange, to, loggedPath(route, exchange.request.url ?? ''), notes)
      return notes
    },
    watchPage({ page: { site, encoding }, ...exchange }) {
      note(exchange, site, loggedPage(exchange.request.url ?? ''), { fromMemory: true, encoding })
    },
    flush: () => stream.flushSync?.(),
  }
}

type Exchange = { request: IncomingMessage; response: ServerResponse }

/**
 * Standard output, written in large pieces, or once a second: no request waits for it. No piece is longer than what a
 * pipe takes at once (POSIX, PIPE_BUF on Linux), so that lines of several workers never run into one another.
 */
export function standardOutput(): DestinationStream & { flushSync: () => void } {
  return destination({ dest: 1, sync: false, minLength: 4000, maxWrite: 4096, periodicFlush: 1000 })
}
