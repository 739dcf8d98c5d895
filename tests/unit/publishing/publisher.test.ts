import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileStore } from '@/publishing/file-store'
import type { PageStore } from '@/publishing/page-store'
import { createPublisher, type Publisher } from '@/publishing/publisher'

let folder = ''
let store: PageStore
let publisher: Publisher
/** The pages that were begun, and what lets the one that is being drawn be finished. */
let begun: string[] = []
let finish: () => void = () => undefined
let isBegun: Promise<void>

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-press-publisher-'))
  store = fileStore(folder)
  begun = []
  let begin: () => void = () => undefined
  isBegun = new Promise((resolve) => (begin = resolve))
  publisher = createPublisher({
    store,
    build: 'build',
    liveSites: () => Promise.resolve(['leek', 'buxton'].map((slug) => ({ id: slug, slug }))),
    stateOf: (slug) =>
      Promise.resolve({
        slug,
        pages: ['/', '/guides/back'].map((each) => ({ path: each, document: null })),
        redirects: {},
        recalled: {},
        searchWords: [],
        pictures: {},
        versionOf: () => '1',
      }),
    render: async (site, page) => {
      begun.push(`${site}${page}`)
      begin()
      await new Promise<void>((resolve) => (finish = resolve))
      return { html: `<h1>${page}</h1>`, reads: ['pages:1'] }
    },
    onChange: () => undefined,
    onReroute: () => undefined,
    report: {
      published: () => undefined,
      failed: (error) => {
        throw error
      },
    },
  })
})

afterEach(() => rm(folder, { recursive: true }))

describe('a publisher that is stopped', () => {
  it.each([
    ['publishes everything for the first time', () => publisher.reconcileAll()],
    ['looks at what has changed', () => publisher.lookNow(['leek', 'buxton'])],
  ])('should end the page it is at, and begin no other, while it %s', async (_, work) => {
    const working = work()
    await isBegun
    let hasStopped = false
    const stopped = publisher.stop().then(() => (hasStopped = true))
    await new Promise(setImmediate)
    expect(hasStopped).toBe(false)
    finish()
    await Promise.all([stopped, working])
    expect(begun).toEqual(['leek/'])
    expect(Object.keys((await store.readManifest('leek'))?.pages ?? {})).toEqual(['/'])
    expect(await store.readManifest('buxton')).toBeNull()
  })
})
