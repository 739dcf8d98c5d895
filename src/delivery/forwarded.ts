import type { IncomingMessage } from 'node:http'

/** What must be known of a request besides its own words: under which name, by which way and from where it came. */
export type Arrival = {
  /** The one Host header, or what the proxy says it was; null when there was none or more than one. */
  host: string | null
  /** Whether the reader came over https; null when nobody says so who can be believed. */
  isHttps: boolean | null
  /** The reader's address, when a proxy stands between. */
  address: string | null
}

/**
 * Returns what reads a request's arrival. `X-Forwarded-…` counts only from the proxy's own addresses: anyone else
 * could write there what they like. Of several values the last one counts, which is the proxy's own.
 */
export function arrivals(
  isProxy: ((address: string) => boolean) | null,
): (request: IncomingMessage) => Arrival {
  if (isProxy === null) return (request) => ({ host: hostHeaderOf(request), isHttps: null, address: null })
  return (request) => {
    const host = hostHeaderOf(request)
    if (!isProxy(request.socket.remoteAddress ?? '')) return { host, isHttps: null, address: null }
    const proto = valuesOf(request, 'x-forwarded-proto').at(-1)
    return {
      host: valuesOf(request, 'x-forwarded-host').at(-1) ?? host,
      isHttps: proto === undefined ? null : proto.toLowerCase() === 'https',
      address: valuesOf(request, 'x-forwarded-for').findLast((each) => !isProxy(each)) ?? null,
    }
  }
}

/** The one Host header of a request; null when there is none or more than one, which no honest client sends. */
export function hostHeaderOf({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): string | null {
  let host: string | null = null
  // Once for every request: a loop, and a look at the length first.
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.length !== 4 || rawHeaders[at]?.toLowerCase() !== 'host') continue
    if (host !== null) return null
    host = rawHeaders[at + 1] ?? null
  }
  return host
}

function valuesOf({ headers }: IncomingMessage, name: string): string[] {
  const value = headers[name]
  if (value === undefined) return []
  const list = Array.isArray(value) ? value : value.split(',')
  return list.map((each) => each.trim())
}
