import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import { encodingFor } from './accept-encoding'
import { deliverPage } from './deliver-page'
import { deliverPicture } from './deliver-picture'
import { asGone } from './prepare-page'
import type { PublishedSites } from './published-sites'
import { refuse } from './refuse'

/**
 * Answers a reader of a practice from what is published: the page, the picture, where its old address leads, or the
 * practice's own words that there is none. No database, no rendering.
 *
 * @param headers of everything that is not a page; a page brings its own
 */
export async function deliverSite({
  request,
  response,
  headers,
  published,
  mediaDir,
  site,
  path,
  isHttps,
}: {
  request: IncomingMessage
  response: ServerResponse
  headers: Map<string, string>
  published: PublishedSites
  mediaDir: string
  site: string
  path: string
  isHttps: boolean
}): Promise<void> {
  if (path.startsWith(MEDIA)) {
    response.setHeaders(headers)
    const name = path.slice(MEDIA.length)
    const folder = await published.pictureFolder(site, name)
    const tags = [`site:${site}`, `picture:${name}`]
    if (folder === null) refuse(response, 404)
    else await deliverPicture({ request, response, file: join(mediaDir, folder, name), tags })
    return
  }

  const encoding = encodingFor(request.headers['accept-encoding'])
  const page = await published.page(site, path, encoding)
  const { method, headers: asked } = request
  const about = { method, response, isHttps, ifNoneMatch: asked['if-none-match'] }
  if (page) return deliverPage({ ...about, page })

  const redirect = await published.redirect(site, path.toLowerCase())
  if (redirect) {
    response.setHeaders(headers).setHeader('Cache-Control', 'public, max-age=0, s-maxage=60')
    response.writeHead(redirect.status, { Location: redirect.to }).end()
    return
  }
  const notFound = await published.missingPage(site, encoding)
  if (notFound) {
    const isRecalled = await published.isRecalled(site, path)
    // Right after an update the page with the words for it may not have been made yet.
    const page = isRecalled ? ((await published.gonePage(site, encoding)) ?? asGone(notFound)) : notFound
    return deliverPage({ ...about, page })
  }
  // Nothing of the site is published yet.
  response.setHeaders(headers)
  refuse(response, 503)
}

const MEDIA = '/media/'
