import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** The one Host header of a request; null when there is none or more than one, which no honest client sends. */
export function hostHeaderOf({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): string | null {
  let host: string | null = null
  // A plain loop: this is asked for every request.
  for (let name = 0; name < rawHeaders.length; name += 2) {
    if (rawHeaders[name]?.toLowerCase() !== 'host') continue
    if (host !== null) return null
    host = rawHeaders[name + 1] ?? null
  }
  return host
}

/**
 * The headers of a reader's request that a page may depend on, and no others: without cookies there is no
 * signed-in reader and no draft mode, and whatever the framework believes when a header says so (`rsc`,
 * `next-action`, `x-middleware-…`, `x-forwarded-…`, this year's and next year's) never arrives.
 */
export function readersHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => readersHeaderNames.has(name)))
}

/**
 * The headers of a request to the admin: nothing that only a proxy or the framework itself may say, and the
 * admin's own address in place of it.
 */
export function adminHeaders(headers: IncomingHttpHeaders, adminUrl: string): IncomingHttpHeaders {
  const own = Object.entries(headers).filter(([name]) => !spokenByInfrastructure.test(name))
  const protocol = new URL(adminUrl).protocol.slice(0, -1)
  return { ...Object.fromEntries(own), 'x-forwarded-host': headers.host, 'x-forwarded-proto': protocol }
}

const readersHeaderNames = new Set([
  'host',
  'connection',
  'user-agent',
  'accept',
  'accept-encoding',
  'accept-language',
  'if-none-match',
  'if-modified-since',
  'if-range',
  'range',
])

const spokenByInfrastructure =
  /^(?:forwarded|x-real-ip|(?:x-)?next-resume.*|x-nextjs-data|x-(?:forwarded|invoke|matched|middleware|now|original|rewrite)(?:-.*)?)$/
