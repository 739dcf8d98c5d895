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
 * The way that nearly every request takes: a page that is in memory, asked for by its one address. Two looks in memory,
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
  const hosts = new Map<string, Found>()
  let found = 0
  let leavings = published.leavings()

  const forgetHosts = () => {
    hosts.clear()
    found = 0
  }

  const hostOf = (hostHeader: string): Found | null => {
    const host = resolve(hostHeader)
    return host && { ...host, br: new Map(), gzip: new Map(), identity: new Map() }
  }

  const pageOf = (host: Found, hostHeader: string, path: string, encoding: Encoding): KeptPage | null => {
    const kept = published.inMemory(host.site, path, encoding)
    if (!kept || kept.page.status !== 200) return null
    if (found < mostFound) {
      hosts.set(hostHeader, host)
      host[encoding].set(path, kept)
      found += 1
    }
    return kept
  }

  return {
    deliver(request, response) {
      const { method, url = '', rawHeaders } = request
      if (method !== 'GET' && method !== 'HEAD') return false
      // Whoever sends something with it may send without end: that is not for here.
      if (headerIn(rawHeaders, 'transfer-encoding') ?? headerIn(rawHeaders, 'content-length')) return false
      const arrival = arrivalOf(request)
      if (arrival.host === null) return false
      // What has left memory must not be sent any more: not the page, and not in its old form.
      if (leavings !== published.leavings()) forgetHosts()
      leavings = published.leavings()
      const host = hosts.get(arrival.host) ?? hostOf(arrival.host)
      if (!host) return false
      const encoding = encodingFor(headerIn(rawHeaders, 'accept-encoding'))
      const kept = host[encoding].get(url) ?? pageOf(host, arrival.host, url, encoding)
      if (!kept) return false
      const { site } = host
      const { page } = kept
      kept.isWanted = true
      log?.watchPage({ request, response, site, page })
      deliverPage({
        method,
        response,
        page,
        site,
        path: url,
        isHttps: arrival.isHttps ?? host.isHttps,
        ifNoneMatch: headerIn(rawHeaders, 'if-none-match'),
      })
      return true
    },
    forgetHosts,
  }
}

/**
 * A host, and its pages by path in each encoding. With thousands of pages each thing that must be looked at is far away
 * in memory: short keys and no more steps than these make the quickest way there.
 */
type Found = KnownHost & Record<Encoding, Map<string, KeptPage>>

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
