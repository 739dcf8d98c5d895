import { STATUS_CODES, type ServerResponse } from 'node:http'

/** Statuses that the server answers by itself, without asking anyone. */
export type RefusalStatus = keyof typeof sentences

/**
 * Ends a response with one constant sentence: nothing of the request is repeated, read or stored.
 *
 * @param allow the methods that the address knows, for 405
 */
export function refuse(response: ServerResponse, status: RefusalStatus, { allow = 'GET, HEAD' } = {}): void {
  const body = `${sentences[status]}\n`
  response.writeHead(status, {
    'Content-Length': Buffer.byteLength(body),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 ? { Allow: allow } : {}),
    ...(status === 503 ? { 'Retry-After': '5' } : {}),
  })
  response.end(body)
}

/** The same as a whole answer, for what cannot even be read as a request. */
export function refusalText(status: RefusalStatus, headers: Record<string, string>): string {
  const body = `${sentences[status]}\n`
  const all = {
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n')
}

const sentences = {
  400: 'This address cannot be read.',
  404: 'There is no page at this address.',
  405: 'This address can only be read.',
  408: 'The request took too long to arrive.',
  413: 'The request is too large.',
  421: 'No practice answers at this address.',
  431: 'The headers of the request are too large.',
  500: 'Something went wrong on our side. Please try again in a few minutes.',
  503: 'The service is starting. Please try again in a few seconds.',
} as const
