import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor } from '@/delivery/accept-encoding'
import { filled } from '@/delivery/filled-page'
import { policyOf } from '@/delivery/page-policy'
import type { PageStore } from '@/publishing/page-store'
import { refuse } from '@/delivery/refuse'
import { rateLimit } from '@/forms/rate-limit'
import { SEARCH_ANSWER_PATH } from '@/sites/site-state'
import type { SearchQuery } from './search-query'
import type { SearchPage, SearchService } from './search-service'

/** A search as it came in. */
export type AskedSearch = {
  request: IncomingMessage
  response: ServerResponse
  /** Of everything that a practice's host answers. */
  headers: Map<string, string>
  site: string
  query: SearchQuery
  /** Whose it is, for limits alone; null when nobody knows. */
  address: string | null
}

export type DeliverSearch = (asked: AskedSearch) => Promise<void>

/**
 * Answers searches from what is published: no database, no rendering by Next. Nobody keeps an answer, and no machine
 * lists it. What cannot be answered now is said so, with the ways on that every page has.
 */
export function searchDelivery({
  search,
  store,
}: {
  search: SearchService
  store: Pick<PageStore, 'read'>
}): DeliverSearch {
  const mayAsk = rateLimit({ perAddress: 60, altogether: 1000, windowMs: 10_000 })

  return async ({ request, response, headers, site, query, address }) => {
    response.setHeaders(headers)
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('X-Robots-Tag', 'noindex')
    const encoding = encodingFor(request.headers['accept-encoding'])
    const isAllowed = mayAsk(address)
    const page = isAllowed ? await search.answer({ site, query, encoding }) : null
    if (page) return send({ request, response, page, status: 200, encoding })

    const frame = await store.read(site, SEARCH_ANSWER_PATH, 'identity')
    if (!frame) return refuse(response, 503)
    const away = await awayPage(frame.toString(), query)
    response.setHeader('Retry-After', '10')
    send({ request, response, page: away, status: isAllowed ? 503 : 429, encoding: 'identity' })
  }
}

function send({
  request,
  response,
  page: { body, policy },
  status,
  encoding,
}: {
  request: IncomingMessage
  response: ServerResponse
  page: SearchPage
  status: number
  encoding: string
}): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Content-Length': body.byteLength,
    Vary: 'Accept-Encoding',
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

async function awayPage(frame: string, { typed }: SearchQuery): Promise<SearchPage> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { SearchAway } = await import('@/ui/search-results')
  const html = filled(frame, {
    title: 'Search is not available now',
    main: renderToStaticMarkup(<SearchAway typed={typed} />),
  })
  return { body: Buffer.from(html), policy: policyOf(html) }
}
