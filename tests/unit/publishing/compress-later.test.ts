import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fileStore } from '@/publishing/file-store'
import type { PageStore } from '@/publishing/page-store'
import { createPublisher, type Publisher } from '@/publishing/publisher'

let folder = ''
let store: PageStore
let version = '1'
let failures: unknown[] = []
let publisher: Publisher

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-press-later-'))
  store = fileStore(folder)
  version = '1'
  failures = []
})

afterEach(async () => {
  await publisher.stop()
  await rm(folder, { recursive: true })
})

describe('a publisher that has nothing else to do', () => {
  it('should compress what it has published, after a restart too', async () => {
    publisher = start({ quietSeconds: 3600 }, () => Promise.reject(new Error('It is not quiet.')))
    await publisher.reconcileAll()
    expect(await quickPages()).toEqual(['/', '/back'])
    expect(failures).toEqual([])
    await publisher.stop()
    expect(await quickPages()).toEqual(['/', '/back'])

    publisher = start({ quietSeconds: 0 })
    await publisher.lookNow(['leek'])
    await vi.waitUntil(async () => (await quickPages()).length === 0)
  })

  it('should give up the page that it compresses when it is stopped, and leave all as it was', async () => {
    const stops: Promise<void>[] = []
    publisher = start({ quietSeconds: 0 }, (read) => {
      stops.push(publisher.stop())
      return read
    })
    await publisher.reconcileAll()
    const quick = await store.read('leek', '/', 'br')
    await vi.waitUntil(() => stops.length > 0)
    await Promise.all(stops)
    expect(await quickPages()).toEqual(['/', '/back'])
    expect(await store.read('leek', '/', 'br')).toEqual(quick)
    expect(failures).toEqual([])
  })

  it('should let what is published go before', async () => {
    publisher = start({ quietSeconds: 0 }, async (read) => {
      // What is changed at this moment is published first, whatever is being compressed.
      if (version === '1') {
        version = '2'
        await publisher.lookNow(['leek'])
      }
      return read
    })
    await publisher.reconcileAll()
    await vi.waitUntil(async () => version === '2' && (await quickPages()).length === 0)
    expect((await store.read('leek', '/', 'identity'))?.toString()).toContain('version 2')
    expect(failures).toEqual([])
  })
})

/** @param onRead called when a document is read to be compressed */
function start(
  { quietSeconds }: { quietSeconds: number },
  onRead: (read: Promise<Buffer | null>) => Promise<Buffer | null> = (read) => read,
): Publisher {
  return createPublisher({
    store: { ...store, read: (...page) => onRead(store.read(...page)) },
    build: 'build',
    liveSites: () => Promise.resolve([{ id: 'leek', slug: 'leek' }]),
    stateOf: (slug) => {
      const present = version
      return Promise.resolve({
        slug,
        pages: ['/', '/back'].map((each) => ({ path: each, document: null })),
        redirects: {},
        recalled: {},
        searchWords: [],
        pictures: {},
        versionOf: () => present,
      })
    },
    render: async (_, page) => ({ html: documentOf(page, version), reads: ['pages:1'] }),
    onChange: () => undefined,
    onReroute: () => undefined,
    report: { published: () => undefined, failed: (error) => void failures.push(error) },
    quietSeconds,
  })
}

function documentOf(page: string, of: string): string {
  const lines = Array.from({ length: 300 }, (_, line) => `<p>Line ${line} of ${(line * 7919) % 10_007}.</p>`)
  return `<h1>${page}, version ${of}</h1>${lines.join('\n')}`
}

async function quickPages(): Promise<string[]> {
  const { pages = {} } = (await store.readManifest('leek')) ?? {}
  return Object.keys(pages).filter((page) => pages[page]?.brotli === 'quick')
}
