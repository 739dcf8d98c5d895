import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Arrival } from './forwarded'

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
 *
 * @param arrival under which name and from where the request came, as far as that can be believed
 */
export function adminHeaders(
  headers: IncomingHttpHeaders,
  { adminUrl, arrival }: { adminUrl: string; arrival: Arrival },
): IncomingHttpHeaders {
  const own = Object.entries(headers).filter(([name]) => !spokenByInfrastructure.test(name))
  const host = arrival.host ?? undefined
  return {
    ...Object.fromEntries(own),
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': new URL(adminUrl).protocol.slice(0, -1),
    ...(arrival.address === null ? {} : { 'x-forwarded-for': arrival.address }),
  }
}

/**
 * The headers of a form that a patient sends: those of a reader, what says how to read the body and which page it was
 * sent from, and whose it is, for limits; that one is never stored.
 */
export function formHeaders(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  arrival: Arrival,
): IncomingHttpHeaders {
  const sent = Object.entries(headers).filter(([name]) => formHeaderNames.has(name))
  return {
    ...readersHeaders(headers),
    ...Object.fromEntries(sent),
    host: arrival.host ?? undefined,
    'x-forwarded-for': arrival.address ?? socket.remoteAddress,
  }
}

/** The headers of a search: those of a reader, and whose it is, for limits; that one is never stored. */
export function searchHeaders(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  arrival: Arrival,
): IncomingHttpHeaders {
  return { ...readersHeaders(headers), 'x-forwarded-for': arrival.address ?? socket.remoteAddress }
}

const formHeaderNames = new Set([
  'content-length',
  'content-type',
  'transfer-encoding',
  'origin',
  'sec-fetch-site',
])

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
  /^(?:forwarded|x-front-door|x-real-ip|(?:x-)?next-resume.*|x-nextjs-data|x-(?:forwarded|invoke|matched|middleware|now|original|rewrite)(?:-.*)?)$/
