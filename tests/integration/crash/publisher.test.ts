import type { Client } from '@libsql/client'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundle } from './bundle'
import { type CrashPoint, type FragileProcess, startFragile } from './fragile-process'
import { watchFolder } from './published-folder'
import {
  type Change,
  contentOf,
  fillSmallPress,
  openSmallPress,
  renderSmallPage,
  save,
  SITES,
  smallPressState,
} from './small-press'

/*
 * The publisher is killed, with a signal that no program can catch, at every point where a publish can be cut in two,
 * again and again on the same files. Whatever the point: what readers get at that moment is whole, and soon after the
 * next start what is published is what the database says.
 */
const WRITTEN = ['.html.br', '.html.gz', '.html', 'manifest.json']

const atEveryFile = (point: string): CrashPoint[] => WRITTEN.map((file) => ({ point, file }))

const writing: CrashPoint[] = [
  { point: 'after the database commit', file: '' },
  ...atEveryFile('in the middle of the temporary write'),
  ...atEveryFile('after the temporary write'),
  ...atEveryFile('before the rename'),
  ...atEveryFile('after the rename'),
]

/** A page of its own, what every page shows, an address, a removal, a page again, a return. */
const changes: Change[] = [
  { kind: 'text', id: 'leek-back', text: 'second words about back' },
  { kind: 'fact', text: 'second fact' },
  { kind: 'slug', id: 'leek-back', slug: 'lower-back' },
  { kind: 'unpublish', id: 'buxton-knee' },
  { kind: 'text', id: 'leek-neck', text: 'second words about neck' },
  { kind: 'publish', id: 'buxton-knee' },
]

/** The second time that these are written is when the page is compressed as well as it can be. */
const compressing: CrashPoint[] = [
  { point: 'in the middle of the temporary write', file: '.html.br', nth: 2 },
  { point: 'after the temporary write', file: '.html.br', nth: 2 },
  { point: 'before the rename', file: '.html.br', nth: 2 },
  { point: 'after the rename', file: '.html.br', nth: 2 },
  { point: 'before the rename', file: 'manifest.json', nth: 2 },
]

const removing: CrashPoint[] = ['.html.br', '.html.gz', '.html'].map((file) => ({
  point: 'in the middle of a removal',
  file,
}))

const removals: Change[] = [
  { kind: 'slug', id: 'leek-back', slug: 'lower-back' },
  { kind: 'unpublish', id: 'buxton-knee' },
]

let program = ''
let folder = ''
let database: Client
/** What was acknowledged, in a database that nobody kills. */
let ledger: Client
let watch: Awaited<ReturnType<typeof watchFolder>>
let child: FragileProcess | null

beforeAll(async () => {
  program = await bundle('tests/integration/crash/small-press-process.ts')
})

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-press-crash-'))
  database = await openSmallPress(path.join(folder, 'press.db'))
  ledger = await openSmallPress(path.join(folder, 'ledger.db'))
  await Promise.all([database, ledger].map(fillSmallPress))
  child = null
  watch = await watchFolder(path.join(folder, 'published'), () =>
    Promise.all(
      SITES.map(async (site) => ({
        state: await smallPressState(database, site),
        render: (page: string) => renderSmallPage(database, site, page),
      })),
    ),
  )
  await watch.learn()
})

afterEach(async () => {
  await child?.kill()
  await watch.close()
  database.close()
  ledger.close()
  await rm(folder, { recursive: true })
})

describe('a publisher that is killed', () => {
  it.each(writing)('should heal and have lost nothing: $point $file', async (crash) => {
    for (const change of changes) await killDuring(change, crash)
    await expectHealed(null)
  })

  it.each(compressing)('should compress again what it was at: $point $file', async (crash) => {
    await killDuring({ kind: 'text', id: 'leek-neck', text: 'second words about neck' }, crash)
    await expectHealed(null)
  })

  it.each(removing)('should not leave a part of a page: $point $file', async (crash) => {
    for (const change of removals) await killDuring(change, crash)
    await expectHealed(null)
  })

  it('should go on where it stopped in the middle of many pages', async () => {
    for (const nth of [3, 5, 7, 9]) {
      await killDuring(
        { kind: 'fact', text: `fact of page ${nth}` },
        { point: 'after the rename', file: '.html', nth },
      )
    }
    await expectHealed(null)
  })
})

/** A whole round: start after the last kill, heal, save, stop at the point, read, kill. */
async function killDuring(change: Change, crash: CrashPoint): Promise<void> {
  const fragile = await expectHealed(crash)
  await fragile.arm()
  fragile.tell(JSON.stringify(change))
  await fragile.said('saved')
  await save(ledger, change)
  await fragile.said('frozen')
  await watch.learn()
  await watch.expectWhole()
  await fragile.kill()
  child = null
}

async function expectHealed(crash: CrashPoint | null): Promise<FragileProcess> {
  child = startFragile({
    program: [program],
    crash,
    environment: {
      DATABASE_FILE: path.join(folder, 'press.db'),
      PUBLISHED_FOLDER: path.join(folder, 'published'),
    },
  })
  await child.said('ready')
  await watch.expectPublished()
  expect(await contentOf(database)).toEqual(await contentOf(ledger))
  return child
}
