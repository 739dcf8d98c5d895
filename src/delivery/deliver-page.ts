import type { ServerResponse } from 'node:http'
import { isFresh } from './conditional'
import type { DeliveredPage } from './prepare-page'

/**
 * Sends a published page, or only the news that the reader's copy is still good. No header may have been set before.
 *
 * @param path null for the page that is sent where there is none: no cache can be asked to forget it by an address
 */
export function deliverPage({
  method,
  response,
  page: { status, body, etag, heads },
  site,
  path,
  isHttps,
  ifNoneMatch,
}: {
  method: string | undefined
  response: ServerResponse
  page: DeliveredPage
  site: string
  path: string | null
  isHttps: boolean
  ifNoneMatch: string | undefined
}): void {
  const scheme = isHttps ? 'https' : 'http'
  const ofSite = `site:${site}`
  const ofPage = path === null ? null : `page:${site}${path}`
  const own = [
    'Cache-Tag',
    ofPage === null ? ofSite : `${ofSite},${ofPage}`,
    'Surrogate-Key',
    ofPage === null ? ofSite : `${ofSite} ${ofPage}`,
    'ETag',
    etag,
  ]
  if (status === 200 && isFresh(ifNoneMatch, etag)) {
    response.writeHead(304, heads.unchanged[scheme].concat(own)).end()
    return
  }
  own.push('Content-Length', String(body.length))
  response.writeHead(status, heads.document[scheme].concat(own))
  if (method === 'HEAD') response.end()
  else response.end(body)
}
