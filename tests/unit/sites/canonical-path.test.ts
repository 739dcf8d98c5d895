import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalPath } from '@/sites/canonical-path'

describe('canonicalPath', () => {
  it.each(['/', '/guides', '/guides/sciatica-exercises', '/media/a%20picture.webp', '/caf%C3%A9'])(
    'should leave %s as it is',
    (path) => {
      expect(canonicalPath(path)).toEqual({ kind: 'canonical' })
    },
  )

  it.each([
    ['/guides/', '/guides'],
    ['//', '/'],
    ['//evil.example', '/evil.example'],
    ['//evil.example/%2e.com', '/evil.example/..com'],
    ['/guides//sciatica', '/guides/sciatica'],
    ['/guides///sciatica///', '/guides/sciatica'],
    ['/%67uides', '/guides'],
    ['/caf%c3%a9', '/caf%C3%A9'],
    ['/a:b', '/a%3Ab'],
  ])('should send %s to %s', (path, to) => {
    expect(canonicalPath(path)).toEqual({ kind: 'redirect', to })
  })

  it.each([
    '',
    'guides',
    '*',
    'http://leek.example/',
    '/..',
    '/../admin',
    '/guides/../../admin',
    '/guides/.',
    '/%2e%2e/admin',
    '/.%2E/admin',
    '/guides%2fsciatica',
    '/guides%2Fsciatica',
    '/guides\\sciatica',
    '/guides%5csciatica',
    '/guides%5Csciatica',
    '/%00',
    '/a%0d%0aSet-Cookie:x',
    '/%',
    '/%zz',
    '/%c3%28',
    '/%252e%252e/admin',
    '/50%25',
    '/guides sciatica',
    '/café',
    '/\u0000',
  ])('should call %j no path', (path) => {
    expect(canonicalPath(path)).toEqual({ kind: 'invalid' })
  })

  it('should only ever send to a path that it leaves as it is, on the same host', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const answer = canonicalPath(path)
        fc.pre(answer.kind === 'redirect')
        expect(canonicalPath(answer.to)).toEqual({ kind: 'canonical' })
        expect(new URL(answer.to, 'http://leek.example').host).toBe('leek.example')
      }),
    )
  })

  it('should have an answer for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(['canonical', 'redirect', 'invalid']).toContain(canonicalPath(path).kind)
      }),
    )
  })
})

const anyPath = fc
  .array(
    fc.constantFrom(
      '/',
      '//',
      '.',
      '%2e',
      '%2f',
      '%5C',
      'guides',
      '%67',
      '%C3%A9',
      'a',
      ':',
      '@',
      '%25',
      '%00',
      '~',
      '"',
    ),
  )
  .map((parts) => `/${parts.join('')}`)
