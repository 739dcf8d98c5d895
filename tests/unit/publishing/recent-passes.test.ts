import { describe, expect, it } from 'vitest'
import { withPass } from '@/publishing/recent-passes'

const nothing = { rendered: [], removed: [], failed: [] }
const first = new Date('2026-11-22T10:00:00.000Z')

describe('withPass', () => {
  it('should keep the number of pages, and name the first few', () => {
    const rendered = Array.from({ length: 12 }, (_, index) => `/guides/${index}`)
    expect(withPass({ recent: [], failures: {} }, { ...nothing, rendered }, first)).toEqual([
      {
        at: first.toISOString(),
        rendered: { count: 12, paths: rendered.slice(0, 5) },
        removed: { count: 0, paths: [] },
        failed: { count: 0, paths: [] },
      },
    ])
  })

  it('should tell of pages, and not of what is made for machines', () => {
    const rendered = ['/guides/a', '/404', '/forms/answer', '/sitemap.xml', '/cards/guides/a.png']
    expect(withPass({ recent: [], failures: {} }, { ...nothing, rendered }, first)).toMatchObject([
      { rendered: { count: 1, paths: ['/guides/a'] } },
    ])
    const removed = ['/cards/guides/a.png']
    expect(withPass({ recent: [], failures: {} }, { ...nothing, removed }, first)).toEqual([])
  })

  it('should count what followed within moments as one', () => {
    const recent = withPass({ recent: [], failures: {} }, { ...nothing, rendered: ['/a'] }, first)
    const soon = new Date(first.getTime() + 1000)
    const later = new Date(first.getTime() + 60_000)
    const merged = withPass({ recent, failures: {} }, { ...nothing, rendered: ['/b'] }, soon)
    expect(merged).toMatchObject([{ rendered: { count: 2, paths: ['/a', '/b'] } }])
    expect(withPass({ recent: merged, failures: {} }, { ...nothing, removed: ['/a'] }, later)).toHaveLength(2)
  })

  it('should not tell again of a page that fails each time it is tried', () => {
    const failures = { '/a': { document: null, reason: 'It is too long.', at: first.toISOString() } }
    expect(withPass({ recent: [], failures }, { ...nothing, failed: ['/a'] }, first)).toEqual([])
  })
})
