import { canonicalPath } from './canonical-path'
import { formAt, isFormPath } from './forms'
import { isLocalHost, normaliseHost } from './normalise-host'
import type { SiteDirectory, SiteEntry } from './site-directory'

/** Everything a request's route depends on, taken from the request line and the Host header alone. */
export type RequestLine = {
  method: string
  /** The request target as it came over the wire. */
  url: string
  /** The one Host header, or null when there was none or more than one. */
  hostHeader: string | null
  directory: SiteDirectory
  /** The host of ADMIN_URL, normalised. */
  adminHost: string
  /** Development also serves the framework's hot-reload addresses. */
  dev?: boolean
}

/** Where a request goes. Each `url` is what Next is given. */
export type Route =
  | { kind: 'admin'; url: string }
  /** `path` is what the reader asked for, in its one spelling and without a query. */
  | { kind: 'site'; site: SiteEntry; path: string; url: string }
  /** A patient sends a form of a practice. `path` is the form's own, without a query. */
  | { kind: 'form'; site: SiteEntry; path: string; url: string }
  | { kind: 'static'; url: string }
  | { kind: 'health'; question: 'alive' | 'ready' }
  /** A script that patients' pages ask for. */
  | { kind: 'island'; url: string }
  | { kind: 'redirect'; status: 301 | 307; location: string }
  /** `allow` names the methods that would be answered, where they are not those of a reader. */
  | { kind: 'refuse'; status: 400 | 404 | 405 | 421; allow?: string }

/**
 * Decides who answers a request. The only ways from a practice's host into the application are `/sites/<slug>/…`, and
 * for what is sent `/forms/<slug>/…`, with the slug of that very practice, and neither can be typed on any host: so no
 * host name, path or encoding reaches the admin, the API or another practice from there. Pure and total.
 */
export function routeRequest(request: RequestLine): Route {
  const host = request.hostHeader === null ? null : hostOf(request.hostHeader, request.directory)
  if (host === null || !request.url.startsWith('/')) return refuse(400)

  const target = splitTarget(request.url)
  if (isAdminHost(host, request.adminHost)) return routeAdmin(request, target)

  const site = request.directory.findSiteByHost(host)
  return site?.status === 'live' ? routeSite({ request, target, site, host }) : refuse(421)
}

/** Whether a normalised host is the admin's: ADMIN_URL's own, or any name of this machine when that is local. */
export function isAdminHost(host: string, adminHost: string): boolean {
  return host === adminHost || (isLocalHost(adminHost) && namesOfThisMachine.has(host))
}

/**
 * The host that a header names. Nearly every request spells it as the directory does, with or without a port, and what
 * stands in the directory is normalised already.
 */
function hostOf(hostHeader: string, directory: SiteDirectory): string | null {
  const name = hostHeader.replace(port, '')
  return directory.findSiteByHost(name) ? name : normaliseHost(hostHeader)
}

const port = /:\d{1,5}$/

type Target = { path: string; query: string }

function routeAdmin({ method, dev }: RequestLine, { path, query }: Target): Route {
  if (!adminMethods.has(method)) return { ...refuse(405), allow: [...adminMethods].join(', ') }
  if (canonicalPath(path).kind === 'invalid') return refuse(400)
  if (path === '/') return { kind: 'redirect', status: 307, location: '/admin' }
  if (path === '/healthz') return { kind: 'health', question: 'alive' }
  if (path === '/readyz') return { kind: 'health', question: 'ready' }
  if (isFramework(path)) return routeFramework({ path, query }, dev)
  if (isIsland(path) && readingMethods.has(method)) return { kind: 'island', url: path }
  // Pictures of a preview, by the address that they will have; the admin's own address checks who asks.
  if (path.startsWith('/media/')) return { kind: 'admin', url: path.replace('/media/', '/api/media/file/') }

  const [area = '', next = ''] = path
    .split('/')
    .slice(1)
    .filter((segment, index) => index === 0 || segment !== '')
  const isGraphQL = area === 'api' && decodeURIComponent(next).toLowerCase().startsWith('graphql')
  return adminAreas.has(area) && !isGraphQL ? { kind: 'admin', url: path + query } : refuse(404)
}

function routeSite(asked: { request: RequestLine; target: Target; site: SiteEntry; host: string }): Route {
  const { request, target, site, host } = asked
  const { path, query } = target
  if (isFormPath(path)) return routeForm(request.method, path, site)
  if (!readingMethods.has(request.method)) return refuse(405)

  const spelling = canonicalPath(path)
  if (spelling.kind === 'invalid') return refuse(400)
  // A published page stands alone; only development asks for the framework's files.
  if (isFramework(path)) return request.dev ? routeFramework(target, true) : refuse(404)

  if (isIsland(path)) return { kind: 'island', url: path }

  const kept = request.dev ? query : keptQuery(path, query)
  const to = spelling.kind === 'redirect' ? spelling.to : path
  const [, area = ''] = to.split('/')
  if (closedOnSites.has(area)) return refuse(404)

  const origin = otherOrigin(site, host)
  if (origin !== '' || to !== path) return { kind: 'redirect', status: 301, location: origin + to + kept }
  return { kind: 'site', site, path, url: `/sites/${site.slug}${path === '/' ? '' : path}${kept}` }
}

/**
 * What a form is sent with stands in its body: a query is not passed on. Who only looks, because they load an answer
 * again or kept its address, is led to the page with the form, by a redirect that is published with the pages.
 */
function routeForm(method: string, path: string, site: SiteEntry): Route {
  const form = formAt(path)
  if (form === null) return canonicalPath(path).kind === 'invalid' ? refuse(400) : refuse(404)
  if (readingMethods.has(method)) return { kind: 'site', site, path, url: `/sites/${site.slug}${path}` }
  if (method !== 'POST') return { ...refuse(405), allow: 'GET, HEAD, POST' }
  return { kind: 'form', site, path, url: `/forms/${site.slug}/${form}` }
}

/**
 * The origin that a practice's public host leads to: its primary host, which stands in every address it
 * publishes. Empty on that host itself, and on hosts of this machine, where a copy may be looked at.
 */
function otherOrigin({ hosts: [primary] }: SiteEntry, host: string): string {
  const isAtHome = primary === undefined || primary === host || isLocalHost(primary) || isLocalHost(host)
  return isAtHome ? '' : `https://${primary}`
}

/** Style sheets and scripts of the build; in development also what hot reload asks for. */
function routeFramework({ path, query }: Target, dev = false): Route {
  return dev || path.startsWith('/_next/static/') ? { kind: 'static', url: path + query } : refuse(404)
}

function isFramework(path: string): boolean {
  return path === '/_next' || path.startsWith('/_next/') || path.startsWith('/__nextjs')
}

function isIsland(path: string): boolean {
  return path.startsWith('/islands/')
}

/**
 * A practice's page takes no parameters but a search's: a query can thus neither multiply copies of a page nor
 * carry the names by which the framework passes parameters to itself.
 */
function keptQuery(path: string, query: string): string {
  if (path !== '/search') return ''
  const given = new URLSearchParams(query)
  const kept = new URLSearchParams(
    searchParameters.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? '']] : [])),
  )
  return kept.size === 0 ? '' : `?${kept}`
}

function splitTarget(url: string): Target {
  const mark = url.indexOf('?')
  return mark === -1 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark) }
}

function refuse(status: 400 | 404 | 405 | 421): Extract<Route, { kind: 'refuse' }> {
  return { kind: 'refuse', status }
}

const namesOfThisMachine = new Set(['localhost', '127.0.0.1', '[::1]'])
const adminAreas = new Set(['admin', 'api', 'preview'])
const closedOnSites = new Set(['admin', 'api', 'preview', 'sites', 'forms', 'healthz', 'readyz'])
const readingMethods = new Set(['GET', 'HEAD'])
const adminMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const searchParameters = ['q', 'kind', 'part', 'page']
