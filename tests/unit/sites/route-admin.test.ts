import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyUrl, describeReach, refused, route } from './routes'

describe('on the admin’s host', () => {
  it.each([
    '/admin',
    '/admin/collections/articles?limit=10',
    '/api/articles?where[slug][equals]=x',
    '/api/media/file/a%20picture.webp',
    '/preview/moorlands/guides/sciatica',
  ])('should pass %s on unchanged', (url) => {
    expect(route(url, 'localhost:3000')).toEqual({ kind: 'admin', url })
  })

  it.each(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'should let the method %s through',
    (method) => {
      expect(route('/api/articles', 'localhost', { method })).toEqual({ kind: 'admin', url: '/api/articles' })
    },
  )

  it.each(['TRACE', 'CONNECT', 'PROPFIND', ''])('should refuse the method %j', (method) => {
    expect(route('/api/articles', 'localhost', { method })).toMatchObject(refused(405))
  })

  it('should hand out scripts of pages, and take nothing in their place', () => {
    expect(route('/islands/timer.js', 'localhost')).toEqual({ kind: 'island', url: '/islands/timer.js' })
    expect(route('/islands/timer.js', 'localhost', { method: 'POST' })).toEqual(refused(404))
  })

  it('should lead from the root to the admin', () => {
    expect(route('/', 'localhost')).toEqual({ kind: 'redirect', status: 307, location: '/admin' })
  })

  it('should say that it is alive', () => {
    expect(route('/healthz', 'localhost')).toEqual({ kind: 'health', question: 'alive' })
    expect(route('/readyz', 'localhost')).toEqual({ kind: 'health', question: 'ready' })
  })

  it('should hand out the build’s own files', () => {
    expect(route('/_next/static/chunks/a.js?x=1', 'localhost')).toEqual({
      kind: 'static',
      url: '/_next/static/chunks/a.js?x=1',
    })
  })

  it.each([
    '/sites/moorlands',
    '/sites',
    '/%73ites/moorlands',
    '//sites/moorlands',
    '//admin',
    '/ADMIN',
    '/adminx',
    '/guides',
    '/_next/image?url=%2Fx&w=64&q=75',
    '/_next/hmr',
    '/__nextjs_launch-editor',
    '/api/graphql',
    '/api/graphql?query={x}',
    '/api/graphql-playground',
    '/api//graphql',
    '/api/GraphQL',
    '/api/%67raphql',
  ])('should have nothing at %s', (url) => {
    expect(route(url, 'localhost')).toEqual(refused(404))
  })

  it.each([
    '/admin/../sites/moorlands',
    '/admin/%2e%2e/sites',
    '/api%2fusers',
    '/admin\\x',
    '/%',
    '/admin/%00',
  ])('should not read %s at all', (url) => {
    expect(route(url, 'localhost')).toEqual(refused(400))
  })

  it.each(['localhost', 'localhost:3000', 'LOCALHOST', '127.0.0.1:3000', '[::1]:3000'])(
    'should be found at %s when the admin is on this machine',
    (host) => {
      expect(route('/admin', host)).toEqual({ kind: 'admin', url: '/admin' })
    },
  )

  it('should be found at its own name alone when it is public', () => {
    const adminHost = 'admin.example.org'
    expect(route('/admin', 'admin.example.org', { adminHost })).toEqual({ kind: 'admin', url: '/admin' })
    expect(route('/admin', 'localhost', { adminHost })).toEqual(refused(421))
    expect(route('/admin', '127.0.0.1', { adminHost })).toEqual(refused(421))
  })

  it('should never reach a practice’s pages by their inner address', () => {
    fc.assert(
      fc.property(anyUrl, (url) => {
        expect(describeReach(route(url, 'localhost'))).toMatch(
          /^(?:nothing|\/(?:admin|api|preview)(?:[/?].*)?|\/_next\/static\/.*)$/,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
