import { describe, expect, it } from 'vitest'
import { createPageCache } from '@/delivery/page-cache'
import { documentOf, type DeliveredPage } from '@/delivery/prepare-page'
import { encodePage } from '@/publishing/encode-page'

describe('the pages in memory', () => {
  it('should read a page once', async () => {
    const { cache, reads } = cacheOf({ limitBytes: 10_000 })
    await cache.get('a', '/', 'identity')
    await cache.get('a', '/', 'identity')
    expect(reads).toEqual(['a/'])
  })

  it('should read a page again after it has changed', async () => {
    const { cache, reads } = cacheOf({ limitBytes: 10_000 })
    await cache.get('a', '/', 'identity')
    cache.forget('a', '/')
    await cache.get('a', '/', 'identity')
    expect(reads).toEqual(['a/', 'a/'])
  })

  it('should let the page leave that nobody has read for longest', async () => {
    const { cache, reads } = cacheOf({ limitBytes: 2 * (await sizeOfOne()) })
    await cache.get('a', '/1', 'identity')
    await cache.get('a', '/2', 'identity')
    await cache.get('a', '/1', 'identity')
    await cache.get('a', '/3', 'identity')
    await cache.get('a', '/1', 'identity')
    expect(reads).toEqual(['a/1', 'a/2', 'a/3'])
    expect(cache.size()).toBe(2 * (await sizeOfOne()))
  })

  it('should take no more memory than it may when somebody reads every page all the time', async () => {
    const { cache } = cacheOf({ limitBytes: 3 * (await sizeOfOne()) })
    for (const last of [1, 2, 3, 4, 5, 6, 7]) {
      for (let n = 1; n <= last; n += 1) {
        await cache.get('a', `/${n}`, 'identity')
        const page = cache.inMemory('a', `/${n}`, 'identity')
        if (page) page.isWanted = true
      }
      expect(cache.size()).toBeLessThanOrEqual(3 * (await sizeOfOne()))
      expect(cache.inMemory('a', `/${last}`, 'identity')).not.toBeNull()
    }
  })

  it('should not let the others leave for a page that is too large for all of the memory', async () => {
    const { cache, reads } = cacheOf({ limitBytes: (await sizeOfOne()) - 1 })
    await cache.get('a', '/1', 'identity')
    await cache.get('a', '/1', 'identity')
    expect(reads).toEqual(['a/1', 'a/1'])
    expect(cache.size()).toBe(0)
  })

  it('should send a picture as it is, whatever encodings a reader takes, for other websites to show', async () => {
    const asked: string[] = []
    const cache = createPageCache({
      read: async (_site, path, encoding) => {
        asked.push(`${path} ${encoding}`)
        return Buffer.from('the bytes of a picture')
      },
      limitBytes: 10_000,
    })
    const picture = await cache.get('a', '/cards/about.png', 'br')
    expect(asked).toEqual(['/cards/about.png identity'])
    const head = picture?.heads.document.https ?? []
    expect(head.join('\n')).toContain('Content-Type\nimage/png')
    expect(head.join('\n')).toContain('Cross-Origin-Resource-Policy\ncross-origin')
    expect(head.join('\n')).toContain("Content-Security-Policy\ndefault-src 'none'; sandbox")
    expect(head).not.toContain('Content-Encoding')
  })

  it('should keep nothing of pages that do not exist', async () => {
    const { cache } = cacheOf({ limitBytes: 10_000 })
    for (let n = 0; n < 100; n += 1) await cache.get('a', `/missing-${n}`, 'identity')
    expect(cache.size()).toBe(0)
  })

  it('should read a page once for readers who come together', async () => {
    const { cache, reads } = cacheOf({ limitBytes: 10_000 })
    const [first, second] = [cache.get('a', '/', 'identity'), cache.get('a', '/', 'identity')]
    expect(await first).toBe(await second)
    expect(reads).toEqual(['a/'])
  })

  it('should not keep a page that changed while it was read', async () => {
    const { cache, reads } = cacheOf({ limitBytes: 10_000 })
    const reading = cache.get('a', '/', 'identity')
    cache.forget('a', '/')
    await reading
    expect(cache.size()).toBe(0)
    await cache.get('a', '/', 'identity')
    expect(reads).toEqual(['a/', 'a/'])
  })

  it('should forget what became another page after it was read, and what is none any more', async () => {
    const { cache, reads } = cacheOf({ limitBytes: 10_000 })
    const before = Date.now()
    for (const path of ['/old', '/new', '/gone']) await cache.get('a', path, 'identity')
    const later = new Map([
      ['/old', before - 1],
      ['/new', Date.now() + 1],
    ])
    cache.forgetOlder('a', (path) => later.get(path) ?? null)
    for (const path of ['/old', '/new', '/gone']) await cache.get('a', path, 'identity')
    expect(reads).toEqual(['a/old', 'a/new', 'a/gone', 'a/new', 'a/gone'])
  })

  it('should not keep what is being read while it looks for older pages: it may be either', async () => {
    const { cache } = cacheOf({ limitBytes: 10_000 })
    const reading = cache.get('a', '/', 'identity')
    cache.forgetOlder('a', () => 0)
    await reading
    expect(cache.size()).toBe(0)
  })

  it('should read for each practice and each encoding by itself, also at the same moment', async () => {
    const cache = createPageCache({
      limitBytes: 10_000,
      read: async (site, _path, encoding) => (await encodePage(site))[encoding],
    })
    const pages = await Promise.all([
      cache.get('a', '/', 'identity'),
      cache.get('b', '/', 'identity'),
      cache.get('b', '/', 'gzip'),
    ])
    expect(pages.map((page) => page?.encoding)).toEqual(['identity', 'identity', 'gzip'])
    expect(pages.slice(0, 2).map(textOf)).toEqual(['a', 'b'])
  })

  it('should ask a disk again that has failed', async () => {
    const answers = [() => Promise.reject(new Error('a fault')), () => Promise.resolve(Buffer.from('a page'))]
    const cache = createPageCache({
      limitBytes: 10_000,
      read: async () => (await answers.shift()?.()) ?? null,
    })
    await expect(cache.get('a', '/', 'identity')).rejects.toThrow('a fault')
    expect(textOf(await cache.get('a', '/', 'identity'))).toBe('a page')
  })

  it('should have no place for a page that has left', async () => {
    const { cache } = cacheOf({ limitBytes: 10_000 })
    await cache.get('a', '/', 'identity')
    cache.forget('a', '/')
    expect(cache.inMemory('a', '/', 'identity')).toBeNull()
    expect(cache.size()).toBe(0)
  })

  it('should have no place for it in any encoding', async () => {
    const cache = createPageCache({
      limitBytes: 10_000,
      read: async (site, _path, encoding) => (await encodePage(site))[encoding],
    })
    const encodings = ['br', 'gzip', 'identity'] as const
    await Promise.all(encodings.map((encoding) => cache.get('a', '/', encoding)))
    cache.forget('a', '/')
    expect(encodings.map((encoding) => cache.inMemory('a', '/', encoding))).toEqual([null, null, null])
    expect(cache.size()).toBe(0)
  })

  it('should forget everything, also what is being read at that moment', async () => {
    const { cache, reads } = cacheOf({ limitBytes: 10_000 })
    await cache.get('a', '/', 'identity')
    const reading = cache.get('b', '/', 'identity')
    cache.forgetEverything()
    await reading
    expect(cache.size()).toBe(0)
    await cache.get('b', '/', 'identity')
    expect(reads).toEqual(['a/', 'b/', 'b/'])
  })

  it('should describe each encoding by its own bytes, as one may be of the version before', async () => {
    const before = await encodePage('<style>p{color:red}</style>')
    const after = await encodePage('<style>p{color:blue}</style>')
    const cache = createPageCache({
      limitBytes: 10_000,
      read: async (_site, _path, encoding) => (encoding === 'br' ? after.br : before[encoding]),
    })
    const br = await cache.get('a', '/', 'br')
    const gzip = await cache.get('a', '/', 'gzip')
    const identity = await cache.get('a', '/', 'identity')
    expect(policyOf(gzip)).toBe(policyOf(identity))
    expect(policyOf(br)).not.toBe(policyOf(identity))
    expect(new Set([br?.etag, gzip?.etag, identity?.etag]).size).toBe(3)
  })
})

function textOf(page: DeliveredPage | null): string | null {
  return page && documentOf(page).toString()
}

function policyOf(page: DeliveredPage | null): string | undefined {
  return page?.heads.document.http.find((value) => value.startsWith("default-src 'none'"))
}

/** What a page at a path such as `/1` takes. */
async function sizeOfOne(): Promise<number> {
  const { cache } = cacheOf({ limitBytes: 10_000 })
  await cache.get('a', '/1', 'identity')
  return cache.size()
}

function cacheOf({ limitBytes }: { limitBytes: number }) {
  const reads: string[] = []
  const cache = createPageCache({
    limitBytes,
    read: async (site, path) => {
      reads.push(`${site}${path}`)
      return path.startsWith('/missing') ? null : Buffer.from('0123456789')
    },
  })
  return { cache, reads }
}
