import type { ServerResponse } from 'node:http'

/** Statuses that the server answers by itself, without asking anyone. */
export type RefusalStatus = keyof typeof sentences

/** Ends a response with one constant sentence: nothing of the request is repeated, read or stored. */
export function refuse(response: ServerResponse, status: RefusalStatus): void {
  const body = `${sentences[status]}\n`
  response.writeHead(status, {
    'Content-Length': Buffer.byteLength(body),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    ...(status === 503 ? { 'Retry-After': '5' } : {}),
  })
  response.end(body)
}

const sentences = {
  400: 'This address cannot be read.',
  404: 'There is no page at this address.',
  405: 'This address can only be read.',
  421: 'No practice answers at this address.',
  500: 'Something went wrong on our side. Please try again in a few minutes.',
  503: 'The service is starting. Please try again in a few seconds.',
} as const
