import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding } from '@/publishing/page-store'
import { isFresh } from './conditional'
import type { DeliveredPage } from './page-cache'
import { pagePolicy } from './security-headers'

/**
 * Sends a published page, or only the news that the reader's copy is still good.
 *
 * @param tags what a shared cache may purge the page by, such as the site
 */
export function deliverPage({
  request,
  response,
  page,
  status,
  tags,
}: {
  request: IncomingMessage
  response: ServerResponse
  page: DeliveredPage
  status: 200 | 404
  tags: readonly string[]
}): void {
  const { encoding, body, etag } = page
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Security-Policy', pagePolicy(page.styles))
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('Cache-Control', status === 200 ? PAGE_CACHING : 'public, max-age=0, s-maxage=10')
  response.setHeader('Cache-Tag', tags.join(','))
  response.setHeader('Surrogate-Key', tags.join(' '))
  response.setHeader('ETag', etag)
  if (status === 200 && isFresh(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end()
    return
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.writeHead(status)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Readers ask each time whether their copy is good; a cache in front asks at most once a minute. */
const PAGE_CACHING = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400'

/** The smallest encoding that is accepted with a weight above nothing (RFC 9110, 12.5.3). */
export function encodingFor(header: string | string[] | undefined): Encoding {
  const accepted = weights(Array.isArray(header) ? header.join(',') : (header ?? ''))
  for (const encoding of ['br', 'gzip'] as const) {
    if ((accepted.get(encoding) ?? accepted.get('*') ?? 0) > 0) return encoding
  }
  return 'identity'
}

function weights(header: string): Map<string, number> {
  return new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(each)?.[1]).find(Boolean)
      return [name.trim(), weight === undefined ? 1 : Number(weight)]
    }),
  )
}
