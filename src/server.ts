import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { encodingFor } from '@/delivery/accept-encoding'
import type { AccessLog, AnswerNote } from '@/delivery/access-log'
import { answerHealth, type Health } from '@/delivery/answer-health'
import { deliverIsland } from '@/delivery/deliver-island'
import { deliverPage } from '@/delivery/deliver-page'
import { deliverSite } from '@/delivery/deliver-site'
import { arrivals, type Arrival } from '@/delivery/forwarded'
import type { IslandFiles } from '@/delivery/island-files'
import type { PublishedSites } from '@/delivery/published-sites'
import { refuse } from '@/delivery/refuse'
import { adminHeaders as trustedAdminHeaders, formHeaders, readersHeaders } from '@/delivery/request-headers'
import { adminHeaders, isPrivate, siteHeaders, STAY_ON_HTTPS } from '@/delivery/security-headers'
import { unavailable } from '@/delivery/unavailable'
import type { Handler } from '@/publishing/capture'
import { searchAsked, type DeliverSearch } from '@/search/deliver-search'
import { isLocalHost, normaliseHost } from '@/sites/normalise-host'
import { routeRequest, type Route } from '@/sites/route-request'
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

/** One request, and all that is known of it. */
type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  arrival: Arrival
  route: Route
  isHttps: boolean
  note: AnswerNote
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
  /** Answers searches in what is published; without it, the search is a page like every other. */
  search?: DeliverSearch | null
  /** The folder of uploaded pictures. */
  mediaDir: string
  /** The scripts of patients' pages, as they are at this moment. */
  islands: () => Promise<IslandFiles>
  application: Application
  health: Health
  trustedProxy: ((address: string) => boolean) | null
  log: AccessLog | null
  onError: (error: unknown) => void
}): FrontDoor {
  const {
    adminUrl,
    directory,
    published,
    search = null,
    mediaDir,
    islands,
    application,
    health,
    log,
    onError,
  } = options
  const dev = published === null
  const adminHost = normaliseHost(new URL(adminUrl).hostname) ?? ''
  const headersOf = { admin: bothWays(adminHeaders()), site: bothWays(siteHeaders({ dev })) }
  const arrivalOf = arrivals(options.trustedProxy)

  const routeOf = (request: IncomingMessage, hostHeader: string | null): Route =>
    routeRequest({
      method: request.method ?? '',
      url: request.url ?? '',
      hostHeader,
      directory,
      adminHost,
      dev,
    })

  return {
    onRequest(request, response) {
      const arrival = arrivalOf(request)
      const route = routeOf(request, arrival.host)
      // Where no proxy says how the request came: every public name of this server is published with https.
      const isHttps = arrival.isHttps ?? (!dev && isPublicName(arrival.host))
      const note = log?.watch({ request, response, route }) ?? {}
      const isPage = route.kind === 'site' && !(search && searchAsked(route))
      const page = published && isPage ? inMemory(request, route, published) : null
      if (page) {
        note.fromMemory = true
        note.encoding = page.encoding
        return deliverPage({ request, response, page, isHttps })
      }
      answer({ request, response, arrival, route, isHttps, note }).catch((error: unknown) => {
        onError(error)
        if (response.headersSent) return void response.destroy()
        // What was already written down for the answer that failed does not belong to this one.
        for (const name of response.getHeaderNames()) response.removeHeader(name)
        response.setHeaders(headersFor(route, isHttps))
        if (route.kind === 'admin') unavailable(response, { outage: 'fault', as: formOf(route.url) })
        else refuse(response, 500)
      })
    },
    // Only hot reload speaks over web sockets.
    onUpgrade(request, socket, head) {
      const { kind } = routeOf(request, arrivalOf(request).host)
      if (dev && kind === 'static') application.upgrade(request, socket, head)
      else socket.destroy()
    },
  }

  async function answer({ request, response, arrival, route, isHttps, note }: Exchange): Promise<void> {
    const headers = headersFor(route, isHttps)
    if (route.kind === 'site' && published) {
      const { site, path } = route
      note.encoding = encodingFor(request.headers['accept-encoding'])
      const query = search && searchAsked(route)
      if (query) {
        const address = arrival.address ?? request.socket.remoteAddress ?? null
        return search({ request, response, headers, site: site.slug, query, address })
      }
      return deliverSite({
        request,
        response,
        headers,
        published,
        mediaDir,
        site: site.slug,
        path,
        isHttps,
      })
    }
    response.setHeaders(headers)
    switch (route.kind) {
      case 'refuse':
        return refuse(response, route.status, { allow: route.allow })
      case 'redirect':
        return redirect(response, route)
      case 'health':
        return answerHealth(response, { question: route.question, health })
      case 'island':
        return deliverIsland({ request, response, islands: await islands(), path: route.url })
      case 'admin':
        if (isPrivate(route.url)) response.setHeader('Cache-Control', 'no-store')
        if (!(await health.databaseAnswers()))
          return unavailable(response, { outage: 'database', as: formOf(route.url) })
        request.headers = trustedAdminHeaders(request.headers, { adminUrl, arrival })
        break
      case 'form':
        // Only the answer itself knows its styles, and so its policy.
        response.removeHeader('Content-Security-Policy')
        response.setHeader('Cache-Control', 'no-store')
        request.headers = formHeaders(request, arrival)
        break
      case 'site':
        break
      case 'static':
        if (!dev) request.headers = readersHeaders(request.headers)
        break
    }
    request.url = route.url
    await application.handle(request, response)
  }

  function headersFor({ kind }: Route, isHttps: boolean): Map<string, string> {
    return headersOf[kind === 'admin' ? 'admin' : 'site'][isHttps ? 'https' : 'http']
  }
}

function inMemory(
  { headers }: IncomingMessage,
  { site, path }: Extract<Route, { kind: 'site' }>,
  published: PublishedSites,
) {
  return published.remembered(site.slug, path, encodingFor(headers['accept-encoding']))
}

function redirect(
  response: ServerResponse,
  { status, location }: Extract<Route, { kind: 'redirect' }>,
): void {
  response.writeHead(status, { Location: location, 'Cache-Control': 'no-cache' }).end()
}

/** The same headers over plain http and over https. */
function bothWays(headers: Record<string, string>) {
  return {
    http: new Map(Object.entries(headers)),
    https: new Map(Object.entries({ ...headers, ...STAY_ON_HTTPS })),
  }
}

function isPublicName(hostHeader: string | null): boolean {
  return hostHeader !== null && !isLocalHost(hostHeader.replace(/:\d{1,5}$/, '').toLowerCase())
}

/** The admin's own scripts read data, people read pages. */
function formOf(url: string): 'page' | 'data' {
  return url.startsWith('/api/') ? 'data' : 'page'
}
