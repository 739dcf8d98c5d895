import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor } from './accept-encoding'
import type { AccessLog } from './access-log'
import { deliverPage } from './deliver-page'
import type { Arrival } from './forwarded'
import type { KeptSite } from './page-cache'

/** A name under which a practice's pages are asked for, and what is the same for all that ask under it. */
export type KnownHost = { site: string; pages: KeptSite; isHttps: boolean }

/**
 * The way that nearly every request takes: a page that is in memory, asked for by its one address, under a host that has
 * been asked for before. Two looks in memory, and the answer goes out. Whatever is not exactly that, even if only by a
 * question mark, is left to the router.
 *
 * A page comes into memory by its path as the router has judged it, so what is found here by the same text would be
 * judged the same.
 */
export function fastLane({
  arrivalOf,
  resolve,
  mostHosts,
  log,
}: {
  arrivalOf: (request: IncomingMessage) => Arrival
  /** What the router says of a Host header; null when it does not lead to a practice's own pages. */
  resolve: (hostHeader: string) => KnownHost | null
  /** How many spellings of hosts are remembered. */
  mostHosts: number
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
      const kept = host?.pages.get(url)?.[encodingFor(headerIn(rawHeaders, 'accept-encoding'))]
      if (!host || !kept || kept.page.status !== 200) return false
      kept.isWanted = true
      log?.watchPage({ request, response, site: host.site, page: kept.page })
      deliverPage({
        method,
        response,
        page: kept.page,
        site: host.site,
        path: url,
        isHttps: arrival.isHttps ?? host.isHttps,
        ifNoneMatch: headerIn(rawHeaders, 'if-none-match'),
      })
      return true
    },
    forgetHosts: () => hosts.clear(),
  }
}

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
