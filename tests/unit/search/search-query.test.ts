import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_SEARCH, readSearchQuery, searchPath } from '@/search/search-query'

describe('readSearchQuery', () => {
  it.each([
    ['?q=slipped+disc', { typed: 'slipped disc', kind: null, topic: null, page: 1 }],
    [
      '?q=knee&kind=exercise&part=Lower+back&page=3',
      { typed: 'knee', kind: 'exercise', topic: 'Lower back', page: 3 },
    ],
    ['?q=knee&kind=users&page=-1', { typed: 'knee', kind: null, topic: null, page: 1 }],
    ['?q=knee&page=1e9', { typed: 'knee', kind: null, topic: null, page: 1 }],
    ['?q=%20%0A+knee%0Apain+', { typed: 'knee pain', kind: null, topic: null, page: 1 }],
    // Signs that turn the direction of writing, that cannot be seen, or that end a line.
    ['?q=%E2%80%AEeenk%00%E2%80%8B', { typed: 'eenk', kind: null, topic: null, page: 1 }],
    ['?q=%D7%91%D7%A8%D7%9A', { typed: 'ברך', kind: null, topic: null, page: 1 }],
  ])('should read %s', (query, expected) => {
    expect(readSearchQuery(query)).toEqual(expected)
  })

  it.each(['', '?', '?q=', '?q=+%20', '?q=%E2%80%8B', '?kind=guide'])(
    'should find nothing asked in %j',
    (query) => {
      expect(readSearchQuery(query)).toBeNull()
    },
  )

  it('should keep what is typed short, on one line and visible, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (typed) => {
        const query = readSearchQuery(`?${new URLSearchParams({ q: typed })}`)
        const kept = query?.typed ?? 'x'
        expect(kept).toMatch(/^\P{C}+$/u)
        expect(Array.from(kept).length).toBeLessThanOrEqual(LONGEST_SEARCH)
      }),
    )
  })

  it('should be the other way round of searchPath', () => {
    const query = { typed: 'a & b', kind: 'guide', topic: 'Lower back', page: 2 } as const
    expect(readSearchQuery(searchPath(query).replace('/search', ''))).toEqual(query)
  })
})
