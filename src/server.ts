import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { deliverSite } from '@/delivery/deliver-site'
import { encodingFor } from '@/delivery/deliver-page'
import { createHotPages } from '@/delivery/hot-pages'
import type { PublishedSites } from '@/delivery/published-sites'
import { refuse } from '@/delivery/refuse'
import { adminHeaders as trustedAdminHeaders, hostHeaderOf, readersHeaders } from '@/delivery/request-headers'
import { adminHeaders, isPrivate, siteHeaders } from '@/delivery/security-headers'
import type { Handler } from '@/publishing/capture'
import { normaliseHost } from '@/sites/normalise-host'
import type { Route } from '@/sites/route-request'
import { routeRequest } from '@/sites/route-request'
import type { SiteDirectory } from '@/sites/site-directory'

/** What stands behind the front door: Next, as a function that answers and one that upgrades to a web socket. */
export type Application = {
  handle: Handler
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
}

export type FrontDoor = {
  onRequest: RequestListener
  onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
}

/**
 * The one router of the process, in development as in production: decides by host and path who answers, lets
 * through only what that part may see, and sets the security headers before anyone answers.
 */
export function frontDoor(options: {
  adminUrl: string
  directory: SiteDirectory
  /** What is published; null in development, where Next draws each page anew. */
  published: PublishedSites | null
  /** The folder of uploaded pictures. */
  mediaDir: string
  application: Application
  onError: (error: unknown) => void
}): FrontDoor {
  const { adminUrl, directory, published, mediaDir, application, onError } = options
  const dev = published === null
  const adminHost = normaliseHost(new URL(adminUrl).hostname) ?? ''
  const headersOf = { admin: adminHeaders(adminUrl), site: siteHeaders({ dev }) }
  const hotPages = createHotPages()

  const route = (request: IncomingMessage): Route =>
    routeRequest({
      method: request.method ?? '',
      url: request.url ?? '',
      hostHeader: hostHeaderOf(request),
      directory,
      adminHost,
      dev,
    })

  return {
    onRequest(request, response) {
      if (hotPages.answer(request, response)) return
      answer({ request, response, route: route(request) }).catch((error: unknown) => {
        onError(error)
        if (response.headersSent) response.destroy()
        else refuse(response, 500)
      })
    },
    // Only hot reload speaks over web sockets.
    onUpgrade(request, socket, head) {
      if (dev && route(request).kind === 'static') application.upgrade(request, socket, head)
      else socket.destroy()
    },
  }

  async function answer(exchange: { request: IncomingMessage; response: ServerResponse; route: Route }) {
    const { request, response, route } = exchange
    response.setHeaders(new Map(Object.entries(route.kind === 'admin' ? headersOf.admin : headersOf.site)))

    switch (route.kind) {
      case 'refuse':
        return refuse(response, route.status)
      case 'redirect':
        return redirect(response, route)
      case 'health':
        return void response
          .writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' })
          .end('ok\n')
      case 'admin':
        if (isPrivate(route.url)) response.setHeader('Cache-Control', 'no-store')
        request.headers = trustedAdminHeaders(request.headers, adminUrl)
        break
      case 'site':
        if (!published) break
        request.headers = readersHeaders(request.headers)
        return answerReader({ request, response, route, published })
      case 'static':
        if (!dev) request.headers = readersHeaders(request.headers)
        break
    }
    request.url = route.url
    await application.handle(request, response)
  }

  async function answerReader({
    request,
    response,
    route,
    published,
  }: {
    request: IncomingMessage
    response: ServerResponse
    route: Extract<Route, { kind: 'site' }>
    published: PublishedSites
  }) {
    const site = route.site.slug
    const path = pathOf(route)
    await deliverSite({ request, response, published, site, path, mediaDir })
    const host = normaliseHost(hostHeaderOf(request) ?? '') ?? ''
    const encoding = encodingFor(request.headers['accept-encoding'])
    hotPages.keep(request, response, () =>
      // The directory has new entries after a change: host and practice may then belong together no more.
      directory.findSiteByHost(host) === route.site ? published.page(site, path, encoding) : null,
    )
  }
}

/** The path that the reader asked for, without the prefix that is Next's. */
function pathOf({ site, url }: Extract<Route, { kind: 'site' }>): string {
  const [path = ''] = url.slice(`/sites/${site.slug}`.length).split('?')
  return path || '/'
}

function redirect(
  response: ServerResponse,
  { status, location }: Extract<Route, { kind: 'redirect' }>,
): void {
  response.writeHead(status, { Location: location, 'Cache-Control': 'no-cache' }).end()
}
