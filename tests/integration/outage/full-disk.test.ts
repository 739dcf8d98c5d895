import { randomBytes } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { documentOf } from '@/delivery/prepare-page'
import { publishedSites } from '@/delivery/published-sites'
import { keyringOf } from '@/enquiries/keyring'
import { enquiryQueue } from '@/enquiries/queue'
import { fileStore } from '@/publishing/file-store'
import { reconcile } from '@/publishing/reconcile'
import type { SiteState } from '@/sites/site-state'
import { mountSmallDisk } from './small-disk'

const disk = await mountSmallDisk(512)
const why = disk ? '' : ' (not run: this account may not mount a small disk; run the tests as root)'

afterAll(() => disk?.remove())

describe.skipIf(disk === null)(`a disk that is full${why}`, () => {
  const folder = disk?.folder ?? ''
  const store = fileStore(path.join(folder, 'published'))
  const paths = ['/', '/guides/back', '/guides/neck']

  it('should leave every page as it was, whole, and be published to again when there is room', async () => {
    await publish('1')
    const before = await everyPage()
    expect(before.every((page) => page?.includes('version 1'))).toBe(true)

    const ballast = path.join(folder, 'ballast')
    await fill(ballast)
    const result = await publish('2').catch((error: unknown) => error)
    expect(JSON.stringify(result)).toContain('ENOSPC')
    expect(await everyPage()).toEqual(before)

    await rm(ballast)
    await store.tidy()
    await publish('2')
    expect((await everyPage()).every((page) => page?.includes('version 2'))).toBe(true)
    const files = await readdir(folder, { recursive: true })
    expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([])
  })

  it('should refuse an enquiry and leave nothing of it, and take it when there is room', async () => {
    const keyring = keyringOf({ current: '1'.repeat(64), previous: null })
    const queue = enquiryQueue({ folder: path.join(folder, 'enquiries'), keyring })
    const keep = (reference: string) =>
      queue.put({
        site: 'practice-a',
        reference,
        receivedAt: '2026-11-22T10:00:00.000Z',
        deleteAfter: '2027-02-20T10:00:00.000Z',
        enquiry: {
          name: 'Jo',
          telephone: '1',
          email: null,
          postcode: null,
          time: null,
          note: 'x'.repeat(300),
        },
      })
    await keep('one')
    const ballast = path.join(folder, 'ballast')
    await fill(ballast)
    for (const reference of ['two', 'three']) await expect(keep(reference)).rejects.toThrow('ENOSPC')
    expect(await readdir(path.join(folder, 'enquiries'))).toEqual(await queue.names())
    expect(await queue.names()).toHaveLength(1)
    await rm(ballast)
    await keep('two')
    expect(await queue.names()).toHaveLength(2)
  })

  function publish(version: string) {
    const state: SiteState = {
      slug: 'moorlands',
      pages: paths.map((each) => ({ path: each, document: null })),
      redirects: {},
      recalled: {},
      searchWords: [],
      pictures: {},
      versionOf: () => version,
    }
    // Nothing that can be made smaller, so that every page needs the room that it takes.
    const html = (page: string) =>
      `<h1>${page} version ${version}</h1>${randomBytes(12_000).toString('base64')}`
    const render = (_: string, page: string) => Promise.resolve({ html: html(page), reads: ['pages:1'] })
    return reconcile({ state, store, build: 'build', render, onChange: () => undefined })
  }

  function everyPage() {
    const published = publishedSites({ store, limitBytes: 0 })
    return Promise.all(
      paths.map(async (each) => {
        const page = await published.page('moorlands', each, 'identity')
        return page && documentOf(page).toString()
      }),
    )
  }

  async function fill(file: string): Promise<void> {
    await expect(writeFile(file, Buffer.alloc(1_000_000))).rejects.toThrow('ENOSPC')
  }
})
