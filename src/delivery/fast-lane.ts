import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor } from './accept-encoding'
import type { AccessLog } from './access-log'
import { deliverPage } from './deliver-page'
import type { Arrival } from './forwarded'
import type { PublishedSites } from './published-sites'

/** A name under which a practice's pages are asked for, and what is the same for all that ask under it. */
export type KnownHost = { site: string; isHttps: boolean }

/**
 * The way that nearly every request takes: a page that is in memory, asked for by its one address. Three looks in memory,
 * and the answer goes out. Whatever is not exactly that, even if only by a question mark, is left to the router.
 *
 * A page comes into memory by its path as the router has judged it, so what is found here by the same text would be
 * judged the same.
 */
export function fastLane({
  arrivalOf,
  resolve,
  published,
  mostHosts = MOST_HOSTS,
  log,
}: {
  arrivalOf: (request: IncomingMessage) => Arrival
  /** What the router says of a Host header; null when it does not lead to a practice's own pages. */
  resolve: (hostHeader: string) => KnownHost | null
  published: Pick<PublishedSites, 'inMemory'>
  /** How many spellings of hosts are remembered; what a flood invents is looked up each time. */
  mostHosts?: number
  log: AccessLog | null
}): {
  /** Whether the request was answered. */
  deliver: (request: IncomingMessage, response: ServerResponse) => boolean
  /** The practices have changed, or their hosts. */
  forgetHosts: () => void
} {
  const hosts = new Map<string, KnownHost>()

  const hostOf = (hostHeader: string): KnownHost | null => {
    const host = resolve(hostHeader)
    if (host && hosts.size < mostHosts) hosts.set(hostHeader, host)
    return host
  }

  return {
    deliver(request, response) {
      const { method, url = '', rawHeaders } = request
      if (method !== 'GET' && method !== 'HEAD') return false
      // Whoever sends something with it may send without end: that is not for here.
      if (headerIn(rawHeaders, 'transfer-encoding') ?? headerIn(rawHeaders, 'content-length')) return false
      const arrival = arrivalOf(request)
      if (arrival.host === null) return false
      const host = hosts.get(arrival.host) ?? hostOf(arrival.host)
      if (!host) return false
      const encoding = encodingFor(headerIn(rawHeaders, 'accept-encoding'))
      const page = published.inMemory(host.site, url, encoding)
      if (page?.status !== 200) return false
      page.isWanted = true
      log?.watchPage({ request, response, page })
      deliverPage({
        method,
        response,
        page,
        isHttps: arrival.isHttps ?? host.isHttps,
        ifNoneMatch: headerIn(rawHeaders, 'if-none-match'),
      })
      return true
    },
    forgetHosts: () => hosts.clear(),
  }
}

/** Ten times the practices that one machine may have, under a few names each. */
const MOST_HOSTS = 5000

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
