import type { IncomingMessage, ServerResponse } from 'node:http'
import { hostHeaderOf } from './request-headers'
import type { DeliveredPage } from './page-cache'

/**
 * Pages that were sent a moment ago, by exactly what was asked for: host, address and accepted encodings, letter for
 * letter. Whoever asks the same again gets the same answer without the way there being gone again, as long as the page
 * is still the one in memory. This is what makes a page that many people read as cheap as a file server's.
 */
export type HotPages = {
  /** Sends the answer again. Returns false, and has done nothing, when the request must go the long way. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /**
   * Remembers the headers that were just sent with a page.
   *
   * @param current finds the page of this very request, as far as it is in memory and still belongs to the host
   */
  keep: (request: IncomingMessage, response: ServerResponse, current: CurrentPage) => void
}

export type CurrentPage = () => DeliveredPage | Promise<DeliveredPage | null> | null

export function createHotPages({ limit = 20_000 }: { limit?: number } = {}): HotPages {
  const kept = new Map<string, { etag: string; headers: string[]; current: CurrentPage }>()
  return {
    answer(request, response) {
      if (!isPlain(request)) return false
      const key = keyOf(request)
      const hot = key === null ? undefined : kept.get(key)
      const page = hot?.current()
      if (!hot || !page || !('body' in page) || page.etag !== hot.etag) return false
      response.writeHead(200, hot.headers).end(page.body)
      return true
    },
    keep(request, response, current) {
      const key = keyOf(request)
      const etag = response.getHeader('etag')
      if (key === null || !isPlain(request) || response.statusCode !== 200 || typeof etag !== 'string') return
      const page = current()
      if (!page || !('body' in page) || page.etag !== etag) return
      // Other spellings of a host or of what is accepted could fill it: the oldest makes room.
      for (const oldest of kept.keys()) {
        if (kept.size < limit) break
        kept.delete(oldest)
      }
      kept.set(key, { etag, headers: headersOf(response), current })
    },
  }
}

/** Asks for a whole page, by an address that can only mean that page. */
function isPlain({ method, url = '', headers }: IncomingMessage): boolean {
  return method === 'GET' && !url.includes('?') && headers['if-none-match'] === undefined
}

function keyOf(request: IncomingMessage): string | null {
  const host = hostHeaderOf(request)
  if (host === null) return null
  const key = `${host} ${request.url ?? ''} ${String(request.headers['accept-encoding'])}`
  return key.length > LONGEST_KEY ? null : key
}

const LONGEST_KEY = 500

function headersOf(response: ServerResponse): string[] {
  return response.getHeaderNames().flatMap((name) => [name, String(response.getHeader(name))])
}
