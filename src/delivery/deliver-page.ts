import type { ServerResponse } from 'node:http'
import { isFresh } from './conditional'
import { documentOf, lengthHeader, ownHeaders, type DeliveredPage } from './prepare-page'
import { sendReady } from './send-ready'

/** Sends a published page, or only the news that the reader's copy is still good. No header may have been set before. */
export function deliverPage({
  method,
  response,
  page,
  isHttps,
  ifNoneMatch,
}: {
  method: string | undefined
  response: ServerResponse
  page: DeliveredPage
  isHttps: boolean
  ifNoneMatch: string | undefined
}): void {
  const { status, bytes, etag } = page
  const scheme = isHttps ? 'https' : 'http'
  if (status === 200 && isFresh(ifNoneMatch, etag)) {
    response.writeHead(304, page.heads.unchanged[scheme].concat(ownHeaders(page))).end()
    return
  }
  if (status === 200 && method === 'GET' && sendReady(response, bytes, { isHttps })) return
  const document = documentOf(page)
  response.writeHead(status, page.heads.document[scheme].concat(ownHeaders(page), lengthHeader(document)))
  if (method === 'HEAD') response.end()
  else response.end(document)
}
