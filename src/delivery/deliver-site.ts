import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { NOT_FOUND_PATH } from '@/sites/site-state'
import { deliverPage, encodingFor } from './deliver-page'
import { deliverPicture } from './deliver-picture'
import type { PublishedSites } from './published-sites'
import { refuse } from './refuse'

/**
 * Answers a reader of a practice from what is published: the page, the picture, where its old address leads, or the
 * practice's own words that there is none. No database, no rendering.
 */
export async function deliverSite({
  request,
  response,
  published,
  site,
  path,
  mediaDir,
}: {
  request: IncomingMessage
  response: ServerResponse
  published: PublishedSites
  site: string
  path: string
  mediaDir: string
}): Promise<void> {
  const tags = [`site:${site}`]
  if (path.startsWith(MEDIA)) {
    const name = path.slice(MEDIA.length)
    const folder = await published.pictureFolder(site, name)
    if (folder === null) return refuse(response, 404)
    const file = join(mediaDir, folder, name)
    return deliverPicture({ request, response, file, tags: [...tags, `picture:${name}`] })
  }
  const encoding = encodingFor(request.headers['accept-encoding'])
  const page = path === NOT_FOUND_PATH ? null : await published.page(site, path, encoding)
  if (page)
    return deliverPage({ request, response, page, status: 200, tags: [...tags, `page:${site}${path}`] })

  const redirect = await published.redirect(site, path.toLowerCase())
  if (redirect) {
    response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=60')
    return void response.writeHead(redirect.status, { Location: redirect.to }).end()
  }
  const notFound = await published.page(site, NOT_FOUND_PATH, encoding)
  if (notFound) return deliverPage({ request, response, page: notFound, status: 404, tags })
  // Nothing of the site is published yet.
  refuse(response, 503)
}

const MEDIA = '/media/'
