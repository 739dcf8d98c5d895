import type { ServerResponse } from 'node:http'
import { isFresh } from './conditional'
import type { DeliveredPage } from './prepare-page'

/** Sends a published page, or only the news that the reader's copy is still good. No header may have been set before. */
export function deliverPage({
  method,
  response,
  page: { status, body, etag, headers: heads },
  isHttps,
  ifNoneMatch,
}: {
  method: string | undefined
  response: ServerResponse
  page: DeliveredPage
  isHttps: boolean
  ifNoneMatch: string | undefined
}): void {
  const scheme = isHttps ? 'https' : 'http'
  if (status === 200 && isFresh(ifNoneMatch, etag)) {
    response.writeHead(304, heads.unchanged[scheme]).end()
    return
  }
  response.writeHead(status, heads.document[scheme])
  if (method === 'HEAD') response.end()
  else response.end(body)
}
