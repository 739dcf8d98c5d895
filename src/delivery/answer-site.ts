import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Captured, Handler } from './capture'
import { capture } from './capture'
import { dropRuntime } from './drop-runtime'
import { withPageAnswer } from './page-answer'
import { refuse } from './refuse'

/**
 * Answers a reader of a practice. Documents are taken from Next whole, freed of its scripts and sent; pictures
 * pass through as they are. `request.url` is the inner address, `/sites/<slug>/…`.
 */
export async function answerSite(options: {
  handle: Handler
  request: IncomingMessage
  response: ServerResponse
  slug: string
}): Promise<void> {
  const { handle, request, response, slug } = options
  const url = request.url ?? ''
  if (url.startsWith(`/sites/${slug}/media/`)) return handle(request, response)

  const { headers } = request
  const { result, answer } = await withPageAnswer(() => capture(handle, { url, headers }))
  const document = { ...result, status: answer.status ?? result.status }
  if (document.status >= 500) return refuse(response, 500)
  // Without a page's own words Next answers 404 with an empty document, for its scripts to fill.
  if (result.status === 404 && isHtml(result)) return refuse(response, 404)
  return send({ request, response, document })
}

async function send(options: {
  request: IncomingMessage
  response: ServerResponse
  document: Captured
}): Promise<void> {
  const { request, response, document } = options
  const body = isHtml(document) ? Buffer.from(dropRuntime(document.body.toString())) : document.body
  const isCompressed = body.length > 1024 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')

  for (const name of passedOn) {
    const value = document.headers[name]
    if (value !== undefined) response.setHeader(name, value)
  }
  response.setHeader('Vary', 'Accept-Encoding')
  if (isCompressed) response.setHeader('Content-Encoding', 'gzip')
  const bytes = isCompressed ? await compress(body) : body
  response.setHeader('Content-Length', bytes.length)
  response.writeHead(document.status).end(request.method === 'HEAD' ? undefined : bytes)
}

function isHtml({ headers }: Captured): boolean {
  return headers['content-type']?.startsWith('text/html') ?? false
}

/** What a reader needs of the framework's own headers. */
const passedOn = ['content-type', 'location', 'last-modified']

const compress = promisify(gzip)
