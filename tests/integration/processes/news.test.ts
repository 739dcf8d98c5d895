import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import { EMPTY_MANIFEST } from '@/publishing/page-store'
import { startSupervised, type Supervised } from './start-supervised'

let server: Supervised

beforeAll(async () => {
  server = await startSupervised()
  await server.says('Ready')
})

afterAll(() => server.end())

const page = '/guides/back'
const tell = (what: 'publish' | 'remove', body = '') =>
  server.ask({ host: 'localhost', path: `/api/${what}?page=${page}`, method: 'POST', body })

describe('what has changed', () => {
  it('should be what every worker sends once the change is acknowledged, whoever reads meanwhile', async () => {
    let isOver = false
    const readers = Array.from({ length: 6 }, async () => {
      while (!isOver) await server.ask({ path: page })
    })
    const stale: string[] = []
    for (let round = 1; round <= 60; round += 1) {
      await tell('publish', `version ${round}`)
      const seen = await Promise.all(Array.from({ length: 4 }, () => server.ask({ path: page })))
      stale.push(
        ...seen.filter(({ body }) => body !== `version ${round}`).map(({ body }) => `${round}: ${body}`),
      )
      if (round % 10 !== 0) continue
      await tell('remove')
      const gone = await Promise.all(Array.from({ length: 4 }, () => server.ask({ path: page })))
      stale.push(
        ...gone.filter(({ status }) => status !== 404).map(({ body }) => `${round} removed: ${body}`),
      )
    }
    isOver = true
    await Promise.all(readers)
    expect(stale).toEqual([])
  })

  it('should be seen within seconds when nobody says it', async () => {
    await tell('publish', 'said')
    await Promise.all(Array.from({ length: 4 }, () => server.ask({ path: page })))
    const store = fileStore(path.join(server.dataDir, 'published'))
    const encoded = await encodePage('unsaid')
    await store.write('moorlands', page, encoded)
    const published = {
      document: null,
      documentVersion: null,
      fingerprint: '',
      reads: [],
      hash: '',
      bytes: 0,
    }
    const pages = { [page]: { ...published, publishedAt: new Date().toISOString() } }
    await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, pages })

    await expect
      .poll(
        async () =>
          new Set(
            (await Promise.all(Array.from({ length: 4 }, () => server.ask({ path: page })))).map(
              ({ body }) => body,
            ),
          ),
        { timeout: 30_000, interval: 200 },
      )
      .toEqual(new Set(['unsaid']))
  })

  it('should not be believed of a file that is not whole', async () => {
    await tell('publish', 'whole')
    const file = path.join(server.dataDir, 'published/moorlands/pages', `${page}.html.gz`)
    await writeFile(file, gzipSync('half of a page').subarray(0, 20))
    await server.ask({ path: page, headers: { 'accept-encoding': 'gzip' } })
    const answer = await server.ask({ path: page, headers: { 'accept-encoding': 'gzip' } })
    expect(answer.status).toBe(500)
    expect((await server.ask({ path: page })).body).toBe('whole')
  })
})

describe('the memory of a delivery worker', () => {
  it.skipIf(process.platform !== 'linux')('should be asked for in large pieces', async () => {
    const environments = (await server.workers()).map((pid) => readFile(`/proc/${pid}/environ`, 'utf8'))
    for (const environment of await Promise.all(environments))
      expect(environment.split('\0')).toContain('GLIBC_TUNABLES=glibc.malloc.hugetlb=1')
    expect(environments).toHaveLength(2)
  })
})
