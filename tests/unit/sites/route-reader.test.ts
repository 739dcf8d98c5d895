import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyUrl, describeReach, refused, route, sites } from './routes'

describe('on a practice’s host', () => {
  it.each([
    ['/', '/sites/moorlands'],
    ['/guides', '/sites/moorlands/guides'],
    ['/guides/sciatica-exercises', '/sites/moorlands/guides/sciatica-exercises'],
    ['/areas/staffordshire/leek', '/sites/moorlands/areas/staffordshire/leek'],
    ['/media/a%20picture.webp', '/sites/moorlands/media/a%20picture.webp'],
    ['/robots.txt', '/sites/moorlands/robots.txt'],
    ['/nothing-here', '/sites/moorlands/nothing-here'],
    ['/administration', '/sites/moorlands/administration'],
    ['/guides?utm_source=x', '/sites/moorlands/guides'],
    ['/guides?nxtPsite=cheshire-east', '/sites/moorlands/guides'],
    ['/?', '/sites/moorlands'],
    ['/search?q=back+pain&page=2', '/sites/moorlands/search?q=back+pain&page=2'],
    ['/search?q=a&q=b&nxtPsite=x&_rsc=1', '/sites/moorlands/search?q=a'],
    ['/search?other=1', '/sites/moorlands/search'],
  ])('should answer %s with the practice’s own %s', (url, expected) => {
    expect(route(url)).toMatchObject({ kind: 'site', site: sites['leek.example'], url: expected })
  })

  it.each(['leek.example', 'LEEK.example', 'leek.example.', 'leek.example:443', 'Leek.Example.:8080'])(
    'should know the practice by %s',
    (host) => {
      expect(route('/guides', host)).toMatchObject({ kind: 'site', url: '/sites/moorlands/guides' })
    },
  )

  it('should know a host with letters beyond a to z', () => {
    expect(route('/', 'münchen.example')).toMatchObject({ kind: 'site', url: '/sites/muenchen' })
  })

  it.each([
    ['/guides/', '/guides'],
    ['//evil.example', '/evil.example'],
    ['/guides//sciatica', '/guides/sciatica'],
    ['/%67uides', '/guides'],
    ['/guides/?utm_source=x', '/guides'],
  ])('should send %s to its one spelling %s', (url, location) => {
    expect(route(url)).toEqual({ kind: 'redirect', status: 301, location })
  })

  it.each([
    ['/', 'https://leek.example/'],
    ['/guides//sciatica/?utm_source=x', 'https://leek.example/guides/sciatica'],
    ['/search?q=back&page=2', 'https://leek.example/search?q=back&page=2'],
  ])('should lead from %s on a further host to the primary one', (url, location) => {
    expect(route(url, 'www.leek.example')).toEqual({ kind: 'redirect', status: 301, location })
  })

  it('should not lead away from a copy on one’s own machine', () => {
    expect(route('/guides', 'copy.localhost:3000')).toMatchObject({
      kind: 'site',
      url: '/sites/moorlands/guides',
    })
  })

  it.each([
    '/admin',
    '/%61dmin',
    '//admin/',
    '/admin/login',
    '/api',
    '/api/users/login',
    '/api/graphql',
    '/preview/moorlands',
    '/sites/cheshire-east',
    '/sites/moorlands/guides',
    '/forms/unknown',
    '/forms',
    '/%66orms/coverage',
    '/healthz',
    '/readyz',
    '/_next',
    '/_next/image?url=%2Fx&w=64&q=75',
    '/_next/data/x/index.json',
    '/_next/static',
    '/_next/hmr',
    '/__nextjs_original-stack-frames',
  ])('should have nothing at %s', (url) => {
    expect(route(url)).toEqual(refused(404))
  })

  it.each([
    '/../admin',
    '/guides/../../admin',
    '/%2e%2e/admin',
    '/guides%2f..%2fadmin',
    '/guides\\..\\admin',
    '/guides%5cadmin',
    '/%252e%252e/admin',
    '/_next/static/../../admin',
    '/_next/static/%2e%2e/%2e%2e/admin',
    '/%00',
    '/%',
    '/caf\u00e9',
  ])('should not read %s at all', (url) => {
    expect(route(url)).toEqual(refused(400))
  })

  it('should hand out the build’s own files', () => {
    expect(route('/_next/static/chunks/a.css')).toEqual(refused(404))
    expect(route('/_next/static/chunks/a.css', 'leek.example', { dev: true })).toEqual({
      kind: 'static',
      url: '/_next/static/chunks/a.css',
    })
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'get', ''])(
    'should refuse the method %j',
    (method) => {
      expect(route('/guides', 'leek.example', { method })).toEqual(refused(405))
      expect(route('/api/users/login', 'leek.example', { method })).toEqual(refused(405))
    },
  )

  it('should pass on what is sent with a form, without a query', () => {
    expect(route('/forms/coverage?x=y', 'leek.example', { method: 'POST' })).toEqual({
      kind: 'form',
      site: sites['leek.example'],
      path: '/forms/coverage',
      url: '/forms/moorlands/coverage',
    })
  })

  it.each(['GET', 'HEAD'])('should answer a look at a form from what is published, by %s', (method) => {
    expect(route('/forms/enquiry?x=y', 'leek.example', { method })).toEqual({
      kind: 'site',
      site: sites['leek.example'],
      path: '/forms/enquiry',
      url: '/sites/moorlands/forms/enquiry',
    })
    expect(route('/forms/answer', 'leek.example', { method })).toEqual(refused(404))
  })

  it.each(['PUT', 'DELETE', 'OPTIONS'])('should refuse a form by %s', (method) => {
    expect(route('/forms/coverage', 'leek.example', { method })).toEqual({
      ...refused(405),
      allow: 'GET, HEAD, POST',
    })
  })

  it.each([
    ['/forms/cheshire-east/coverage', 404],
    ['/forms/coverage/', 404],
    ['/forms/other', 404],
    ['/forms/answer', 404],
    ['/forms/../forms/coverage', 400],
    ['/%66orms/coverage', 405],
  ])('should know no form at %s', (url, status) => {
    expect(route(url, 'leek.example', { method: 'POST' })).toEqual(refused(status))
  })

  it('should take no form for a practice that is not live', () => {
    expect(route('/forms/coverage', 'draft.example', { method: 'POST' })).toEqual(refused(421))
  })

  it('should answer HEAD as GET', () => {
    expect(route('/guides', 'leek.example', { method: 'HEAD' })).toEqual(route('/guides'))
  })

  it.each([
    'draft.example',
    'closed.example',
    'unknown.example',
    'www.draft.example',
    'leek.example.evil.example',
    '192.0.2.1',
  ])('should not answer for %s', (host) => {
    expect(route('/', host)).toEqual(refused(421))
    expect(route('/admin', host)).toEqual(refused(421))
    expect(route('/_next/static/chunks/a.css', host)).toEqual(refused(421))
  })

  it.each([
    null,
    '',
    ' ',
    'leek.example/x',
    'user@leek.example',
    'leek.example, evil.example',
    'leek%2eexample',
    '::1',
  ])('should not read a request for the host %j', (host) => {
    expect(route('/', host)).toEqual(refused(400))
  })

  it.each([
    'http://leek.example/guides',
    'http://localhost/admin',
    'https://evil.example/',
    '*',
    '',
    'guides',
    '?q=x',
  ])('should not read the request target %j', (url) => {
    expect(route(url)).toEqual(refused(400))
    expect(route(url, 'localhost:3000')).toEqual(refused(400))
  })

  it('should only ever give the application paths of the very practice, or files of the build', () => {
    fc.assert(
      fc.property(anyUrl, fc.constantFrom('GET', 'HEAD', 'POST'), (url, method) => {
        const answer = route(url, 'leek.example', { method })
        expect(describeReach(answer)).toMatch(
          /^(?:nothing|\/sites\/moorlands(?:[/?].*)?|\/forms\/moorlands\/coverage|\/_next\/static\/.*)$/,
        )
      }),
      { numRuns: 2000 },
    )
  })
})

describe('in development', () => {
  it('should also hand out what hot reload asks for', () => {
    expect(route('/_next/hmr?id=1', 'leek.example', { dev: true })).toEqual({
      kind: 'static',
      url: '/_next/hmr?id=1',
    })
    expect(route('/__nextjs_font/a.woff2', 'localhost', { dev: true })).toEqual({
      kind: 'static',
      url: '/__nextjs_font/a.woff2',
    })
  })

  it('should keep the query by which a page refreshes itself', () => {
    expect(route('/guides?_rsc=1', 'leek.example', { dev: true })).toMatchObject({
      url: '/sites/moorlands/guides?_rsc=1',
    })
  })
})
