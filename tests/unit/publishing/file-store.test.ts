import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-press-store-'))
})

afterEach(() => rm(folder, { recursive: true }))

it('should have a whole page on the disk before it takes its name', async () => {
  const store = fileStore(folder)
  const page = path.join(folder, 'moorlands/pages/guides/back.html')
  const done = await doneWhile(async () => {
    await store.write('moorlands', '/guides/back', { identity: Buffer.from('a page') })
  })
  expect(done).toEqual([
    expect.stringMatching(/^open .*\.tmp$/),
    expect.stringMatching(/^sync .*\.tmp$/),
    `name ${page}`,
  ])
})

it('should have a page’s encodings before the page itself: where it is new, so are they', async () => {
  const store = fileStore(folder)
  await store.write('moorlands', '/', await encodePage('before'))
  const inTheWay = path.join(folder, 'moorlands/pages/index.html.gz')
  await rm(inTheWay)
  await mkdir(path.join(inTheWay, 'a folder'), { recursive: true })
  await expect(store.write('moorlands', '/', await encodePage('after'))).rejects.toThrow()
  expect((await store.read('moorlands', '/', 'identity'))?.toString()).toBe('before')
})

/** What is done with files meanwhile, in order. */
async function doneWhile(task: () => Promise<void>): Promise<string[]> {
  const done: string[] = []
  const before = { ...promises }
  Object.assign(promises, {
    open: async (...asked: Parameters<typeof promises.open>) => {
      done.push(`open ${String(asked[0])}`)
      const handle = await before.open(...asked)
      const sync = handle.sync.bind(handle)
      handle.sync = async () => {
        await sync()
        done.push(`sync ${String(asked[0])}`)
      }
      return handle
    },
    rename: async (from: string, to: string) => {
      await before.rename(from, to)
      done.push(`name ${to}`)
    },
  })
  syncBuiltinESMExports()
  try {
    await task()
  } finally {
    Object.assign(promises, before)
    syncBuiltinESMExports()
  }
  return done
}
