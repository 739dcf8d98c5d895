import { describe, expect, it } from 'vitest'
import { createPageCache } from '@/delivery/page-cache'

describe('the pages in memory', () => {
  it('should read a page once', async () => {
    const { cache, reads } = cacheOf({ limitBytes: 1000 })
    await cache.get('a', '/')
    await cache.get('a', '/')
    expect(reads).toEqual(['a/'])
  })

  it('should read a page again after it has changed', async () => {
    const { cache, reads } = cacheOf({ limitBytes: 1000 })
    await cache.get('a', '/')
    cache.forget('a', '/')
    await cache.get('a', '/')
    expect(reads).toEqual(['a/', 'a/'])
  })

  it('should let the page leave that nobody has read for longest', async () => {
    const { cache, reads } = cacheOf({ limitBytes: 60 })
    await cache.get('a', '/1')
    await cache.get('a', '/2')
    await cache.get('a', '/1')
    await cache.get('a', '/3')
    await cache.get('a', '/1')
    expect(reads).toEqual(['a/1', 'a/2', 'a/3'])
    expect(cache.size()).toBeLessThanOrEqual(60)
  })

  it('should keep nothing of pages that do not exist', async () => {
    const { cache } = cacheOf({ limitBytes: 1000 })
    for (let n = 0; n < 100; n += 1) await cache.get('a', `/missing-${n}`)
    expect(cache.size()).toBe(0)
  })
})

function cacheOf({ limitBytes }: { limitBytes: number }) {
  const reads: string[] = []
  const ten = Buffer.alloc(10)
  const cache = createPageCache({
    limitBytes,
    read: async (site, path) => {
      reads.push(`${site}${path}`)
      return path.startsWith('/missing') ? null : { identity: ten, br: ten, gzip: ten }
    },
  })
  return { cache, reads }
}
