import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redirectSource } from '@collections/redirects/redirect-source'

describe('redirectSource', () => {
  it.each([
    ['/old-page', '/old-page'],
    ['  /Old-Page/ ', '/old-page'],
    ['/a//b', '/a/b'],
    ['/a/b///', '/a/b'],
    ['/guides/sciatica.html', '/guides/sciatica.html'],
  ])('should read %j as %j', (text, path) => {
    expect(redirectSource(text)).toEqual({ path })
  })

  it.each([
    '',
    'old-page',
    'https://a.org/b',
    '//a.org/b',
    '/a?b=1',
    '/a#b',
    '/a b',
    '/a\\b',
    '/../b',
    '/a/..',
  ])('should ask for the part after the host in place of %j', (text) => {
    expect(redirectSource(text)).toEqual({
      problem: 'Write the part after the name of your website, starting with /, such as “/old-page”.',
    })
  })

  it('should refuse to redirect the home page', () => {
    expect(redirectSource('/')).toEqual({ problem: 'The home page cannot be redirected.' })
  })

  it('should make a path that it reads again as the same, and that leads to no other host', () => {
    fc.assert(
      fc.property(fc.webPath({ size: 'large' }), (text) => {
        const source = redirectSource(text)
        fc.pre('path' in source)
        expect(redirectSource(source.path)).toEqual(source)
        expect(source.path).toMatch(/^\/[^/]/)
      }),
    )
  })
})
