import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding } from '@/publishing/page-store'
import { encodingFor } from './accept-encoding'
import type { AccessLog } from './access-log'
import { deliverPage } from './deliver-page'
import type { Arrival } from './forwarded'
import type { KeptPage } from './page-cache'
import type { PublishedSites } from './published-sites'

/** A name under which a practice's pages are asked for, and what is the same for all that ask under it. */
export type KnownHost = { site: string; isHttps: boolean }

/**
 * The way that nearly every request takes: a page that is in memory, asked for by its one address. One look in memory,
 * and the answer goes out. Whatever is not exactly that, even if only by a question mark, is left to the router.
 *
 * A page comes into memory by its path as the router has judged it, so what is found here by the same text would be
 * judged the same.
 */
export function fastLane({
  arrivalOf,
  resolve,
  published,
  mostFound = MOST_FOUND,
  log,
}: {
  arrivalOf: (request: IncomingMessage) => Arrival
  /** What the router says of a Host header; null when it does not lead to a practice's own pages. */
  resolve: (hostHeader: string) => KnownHost | null
  published: Pick<PublishedSites, 'inMemory' | 'leavings'>
  /** How many ways to pages are remembered; each spelling of a host is one more, and what a flood invents is looked up. */
  mostFound?: number
  log: AccessLog | null
}): {
  /** Whether the request was answered. */
  deliver: (request: IncomingMessage, response: ServerResponse) => boolean
  /** The practices have changed, or their hosts. */
  forgetHosts: () => void
} {
  const found = new Map<string, Found>()
  let leavings = published.leavings()

  const find = (hostHeader: string, path: string, encoding: Encoding): Found | null => {
    // What has left memory must not be sent any more: not the page, and not in its old form.
    if (leavings !== published.leavings()) {
      found.clear()
      leavings = published.leavings()
    }
    // A Host header may say anything, but no path has a space in it: what two requests ask for never looks the same.
    const key = `${encoding} ${hostHeader} ${path}`
    const known = found.get(key)
    if (known) return known
    const host = resolve(hostHeader)
    const page = host && published.inMemory(host.site, path, encoding)
    if (!page || page.status !== 200) return null
    const now = { ...host, page }
    if (found.size < mostFound) found.set(key, now)
    return now
  }

  return {
    deliver(request, response) {
      const { method, url = '', rawHeaders } = request
      if (method !== 'GET' && method !== 'HEAD') return false
      // Whoever sends something with it may send without end: that is not for here.
      if (headerIn(rawHeaders, 'transfer-encoding') ?? headerIn(rawHeaders, 'content-length')) return false
      const arrival = arrivalOf(request)
      if (arrival.host === null) return false
      const known = find(arrival.host, url, encodingFor(headerIn(rawHeaders, 'accept-encoding')))
      if (!known) return false
      const { page, site } = known
      page.isWanted = true
      log?.watchPage({ request, response, site, page })
      deliverPage({
        method,
        response,
        page,
        site,
        path: url,
        isHttps: arrival.isHttps ?? known.isHttps,
        ifNoneMatch: headerIn(rawHeaders, 'if-none-match'),
      })
      return true
    },
    forgetHosts: () => found.clear(),
  }
}

/**
 * What a host, a path and an encoding lead to. With thousands of pages each thing that must be looked at is far away in
 * memory, so the whole way there is remembered as one step.
 */
type Found = KnownHost & { page: KeptPage }

/** As many pages as memory holds, in both encodings and under two hosts each. */
const MOST_FOUND = 40_000

/** A header as it came, without the object of all headers that Node makes for whoever asks. Several become a list. */
function headerIn(rawHeaders: readonly string[], name: string): string | undefined {
  let found: string | undefined
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const given = rawHeaders[at]
    if (given?.length !== name.length || given.toLowerCase() !== name) continue
    const value = rawHeaders[at + 1] ?? ''
    found = found === undefined ? value : `${found}, ${value}`
  }
  return found
}
