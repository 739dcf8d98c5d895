import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import type { Manifest } from '@/publishing/page-store'
import { expect, test } from './fixtures'
import { publishCommand } from './publish-command'
import { testServer, type TestServer } from './server'

const GUIDE = 'pages/guides/sciatica-exercises.html'
const EXERCISE = 'pages/exercises/bridge.html'

let other: TestServer

test.beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'practice-press-copy-'))
  other = { ...testServer(), dataDir: path.join(folder, 'data'), mediaDir: path.join(folder, 'media') }
  await mkdir(other.dataDir)
  await cp(testServer().mediaDir, other.mediaDir, { recursive: true })
  await onDatabase(testServer(), `VACUUM INTO '${databaseOf(other)}'`)
})
test.afterAll(() => rm(path.dirname(other.dataDir), { recursive: true, force: true }))

test('an operator publishes a copy of the database elsewhere, and a page that breaks keeps its last good file', async () => {
  test.setTimeout(300_000)
  expect(await publishCommand(other, '--site', 'moorlands')).toEqual({
    code: 0,
    said: expect.stringMatching(/\d+ pages of 1 practice published, 0 removed, 0 failed\./),
  })
  const manifest = (await published(other, 'manifest.json')).toString()
  // It ends when every page is compressed as well as it can be.
  expect(Object.values((JSON.parse(manifest) as Manifest).pages).filter(({ brotli }) => brotli)).toEqual([])
  const guide = await published(other, GUIDE)
  expect(guide).toEqual(await published(testServer(), GUIDE))

  // What no form would save: the work of a script that went wrong.
  await onDatabase(
    other,
    `UPDATE articles SET body = '{"root":{"children":7}}' WHERE slug = 'sciatica-exercises'`,
  )
  await onDatabase(other, `UPDATE exercises SET purpose = 'Written by a script.' WHERE slug = 'bridge'`)
  expect(await publishCommand(other, '--site', 'moorlands')).toEqual({
    code: 1,
    said: expect.stringMatching(
      /published, 0 removed, 1 failed\.\n {2}moorlands\/guides\/sciatica-exercises: Something in this page could not be drawn/,
    ),
  })
  expect(await published(other, GUIDE)).toEqual(guide)
  expect((await published(other, EXERCISE)).toString()).toContain('Written by a script.')
})

function databaseOf({ dataDir }: TestServer): string {
  return path.join(dataDir, 'practice-press.db')
}

async function onDatabase(server: TestServer, statement: string): Promise<void> {
  const client = createClient({ url: `file:${databaseOf(server)}` })
  await client.execute(statement)
  client.close()
}

function published({ dataDir }: TestServer, file: string): Promise<Buffer> {
  return readFile(path.join(dataDir, 'published', 'moorlands', file))
}
