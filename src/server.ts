import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { encodingFor } from '@/delivery/accept-encoding'
import type { AccessLog, AnswerNote } from '@/delivery/access-log'
import { answerHealth } from '@/delivery/answer-health'
import { deliverIsland } from '@/delivery/deliver-island'
import { deliverSite } from '@/delivery/deliver-site'
import { fastLane, type KnownHost } from '@/delivery/fast-lane'
import { arrivals, type Arrival } from '@/delivery/forwarded'
import type { IslandFiles } from '@/delivery/island-files'
import type { Application, Pass } from '@/delivery/pass'
import type { PublishedSites } from '@/delivery/published-sites'
import { refuse } from '@/delivery/refuse'
import { adminHeaders, formHeaders, readersHeaders, searchHeaders } from '@/delivery/request-headers'
import { answerHeaders } from '@/delivery/security-headers'
import { endWhatIsAnswered, hurryForm } from '@/delivery/unfinished-request'
import { searchAsked } from '@/search/search-query'
import { isLocalHost, normaliseHost } from '@/sites/normalise-host'
import { routeRequest, type Route } from '@/sites/route-request'
import type { SiteDirectory } from '@/sites/site-directory'

export type FrontDoor = {
  onRequest: RequestListener
  onUpgrade: Application['upgrade']
  /** The practices have changed, or their hosts. */
  forgetHosts: () => void
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
 * The one router, in development as in production: decides by host and path who answers, lets through to the application
 * only what that may see, and sets the security headers before anyone else answers.
 */
export function frontDoor(options: {
  adminUrl: string
  directory: SiteDirectory
  /** What is published; null in development, where Next draws each page anew. */
  published: PublishedSites | null
  /** The folder of uploaded pictures. */
  mediaDir: string
  /** The scripts of patients' pages, as they are at this moment. */
  islands: () => Promise<IslandFiles>
  application: Application
  trustedProxy: ((address: string) => boolean) | null
  log: AccessLog | null
  onError: (error: unknown) => void
}): FrontDoor {
  const { adminUrl, directory, published, mediaDir, islands, application, log, onError } = options
  const dev = published === null
  const adminHost = normaliseHost(new URL(adminUrl).hostname) ?? ''
  const headersOf = answerHeaders({ dev })
  const arrivalOf = arrivals(options.trustedProxy)
  const lane = published && fastLane({ arrivalOf, resolve: practiceAt, published, log })

  const routeOf = (line: { method: string; url: string; hostHeader: string | null }): Route =>
    routeRequest({ ...line, directory, adminHost, dev })

  return {
    onRequest(request, response) {
      if (lane?.deliver(request, response)) return
      endWhatIsAnswered(request, response)
      const arrival = arrivalOf(request)
      const { method = '', url = '' } = request
      const route = routeOf({ method, url, hostHeader: arrival.host })
      const isHttps = arrival.isHttps ?? isPublicName(arrival.host)
      const note = log?.watch({ request, response, route }) ?? {}
      answer({ request, response, arrival, route, isHttps, note }).catch((error: unknown) => {
        onError(error)
        if (response.headersSent) return void response.destroy()
        // What was already written down for the answer that failed does not belong to this one.
        for (const name of response.getHeaderNames()) response.removeHeader(name)
        response.setHeaders(headersOf({ kind: route.kind, isHttps }))
        refuse(response, 500)
      })
    },
    // Only hot reload speaks over web sockets.
    onUpgrade(request, socket, head) {
      const { method = '', url = '' } = request
      const { kind } = routeOf({ method, url, hostHeader: arrivalOf(request).host })
      if (dev && kind === 'static') application.upgrade(request, socket, head)
      else socket.destroy()
    },
    forgetHosts: () => lane?.forgetHosts(),
  }

  async function answer({ request, response, arrival, route, isHttps, note }: Exchange): Promise<void> {
    const headers = headersOf({ kind: route.kind, isHttps })
    const passOn = (pass: Omit<Pass, 'isHttps'>) =>
      application.handle({ request, response, pass: { ...pass, isHttps } })

    if (route.kind === 'site' && published && !searchAsked(route)) {
      const { site, path } = route
      note.encoding = encodingFor(request.headers['accept-encoding'])
      return deliverSite({ request, response, headers, published, mediaDir, site: site.slug, path, isHttps })
    }
    switch (route.kind) {
      case 'admin': {
        const address = arrival.address ?? request.socket.remoteAddress ?? null
        const about = { adminUrl, arrival: { ...arrival, address } }
        return passOn({ kind: 'admin', url: route.url, headers: adminHeaders(request.headers, about) })
      }
      case 'form':
        hurryForm(request, response)
        return passOn({ kind: 'form', url: route.url, headers: formHeaders(request, arrival) })
      case 'site':
        if (published)
          return passOn({ kind: 'search', url: route.url, headers: searchHeaders(request, arrival) })
        return passOn({ kind: 'site', url: route.url, headers: request.headers })
      case 'static': {
        const seen = dev ? request.headers : readersHeaders(request.headers)
        return passOn({ kind: 'static', url: route.url, headers: seen })
      }
      case 'health':
        if (route.question === 'ready') return passOn({ kind: 'ready', url: '/readyz', headers: {} })
        response.setHeaders(headers)
        // This process answers: whatever else is down, readers get their pages, and nobody should restart it.
        return answerHealth(response, [])
      case 'refuse':
        response.setHeaders(headers)
        return refuse(response, route.status, { allow: route.allow })
      case 'redirect':
        response.setHeaders(headers)
        return redirect(response, route)
      case 'island':
        response.setHeaders(headers)
        return deliverIsland({ request, response, islands: await islands(), path: route.url })
    }
  }

  /** Where no proxy says how the request came: every public name of this server is published with https. */
  function isPublicName(hostHeader: string | null): boolean {
    return !dev && hostHeader !== null && !isLocalHost(hostHeader.replace(/:\d{1,5}$/, '').toLowerCase())
  }

  function practiceAt(hostHeader: string): KnownHost | null {
    const route = routeOf({ method: 'GET', url: '/', hostHeader })
    return route.kind === 'site' ? { site: route.site.slug, isHttps: isPublicName(hostHeader) } : null
  }
}

function redirect(
  response: ServerResponse,
  { status, location }: Extract<Route, { kind: 'redirect' }>,
): void {
  response.writeHead(status, { Location: location, 'Cache-Control': 'no-cache' }).end()
}
