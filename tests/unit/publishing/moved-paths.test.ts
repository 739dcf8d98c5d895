import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movedPaths } from '@/publishing/moved-paths'
import { EMPTY_MANIFEST, type Manifest, type PublishedPage } from '@/publishing/page-store'

describe('movedPaths', () => {
  it('should make one step of a chain', () => {
    const manifest = manifestOf(
      { '/guides/c': 'articles:1' },
      { '/guides/a': '/guides/b', '/guides/b': '/guides/c' },
    )
    expect(movedPaths(manifest, [{ path: '/guides/d', document: 'articles:1' }])).toEqual({
      '/guides/a': '/guides/d',
      '/guides/b': '/guides/d',
      '/guides/c': '/guides/d',
    })
  })

  it('should forget an address that is in use again', () => {
    const manifest = manifestOf({ '/guides/b': 'articles:1' }, { '/guides/a': '/guides/b' })
    expect(movedPaths(manifest, [{ path: '/guides/a', document: 'articles:1' }])).toEqual({
      '/guides/b': '/guides/a',
    })
  })

  it('should lead nowhere once the page itself is gone', () => {
    const manifest = manifestOf({ '/guides/b': 'articles:1' }, { '/guides/a': '/guides/b' })
    expect(movedPaths(manifest, [])).toEqual({})
  })

  it('should lead every old address to a living page in one step, whatever was renamed before', () => {
    const path: fc.Arbitrary<string> = fc.constantFrom('/a', '/b', '/c', '/d', '/e')
    const document = fc.constantFrom('articles:1', 'articles:2', 'articles:3')
    fc.assert(
      fc.property(
        fc.dictionary(path, document),
        fc.dictionary(path, path),
        fc.uniqueArray(fc.record({ path, document }), { selector: (page) => page.path }),
        (pages, moved, planned) => {
          const living = new Set(planned.map((page) => page.path))
          const result = Object.entries(movedPaths(manifestOf(pages, moved), planned))
          expect(result.every(([from, to]) => !living.has(from) && living.has(to))).toBe(true)
        },
      ),
    )
  })
})

function manifestOf(pages: Record<string, string>, moved: Record<string, string>): Manifest {
  const published = (document: string): PublishedPage => ({
    document,
    documentVersion: '1',
    fingerprint: '',
    reads: [],
    hash: '',
    bytes: 0,
    publishedAt: '2026-11-22T00:00:00.000Z',
  })
  return {
    ...EMPTY_MANIFEST,
    moved,
    pages: Object.fromEntries(Object.entries(pages).map(([path, document]) => [path, published(document)])),
  }
}
