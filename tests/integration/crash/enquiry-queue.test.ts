import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keyringOf } from '@/enquiries/keyring'
import { enquiryQueue } from '@/enquiries/queue'
import { bundle } from './bundle'
import { startFragile, type CrashPoint } from './fragile-process'

/*
 * The process that keeps an enquiry is killed at every step of it. What was promised is there and whole; what was not
 * promised is there whole or not at all; and who sends it once more has sent it once.
 */
let program = ''
let folder = ''

beforeAll(async () => {
  program = await bundle('tests/integration/crash/enquiry-process.ts')
})

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'practice-press-queue-'))
})

afterEach(() => rm(folder, { recursive: true }))

const keyring = keyringOf({ current: '1'.repeat(64), previous: null })

async function start(crash: CrashPoint | null) {
  const child = startFragile({ program: [program], crash, environment: { QUEUE_FOLDER: folder } })
  await child.said('ready')
  if (crash) await child.arm()
  return child
}

async function kept(): Promise<string[]> {
  const queue = enquiryQueue({ folder, keyring })
  await queue.tidy()
  const found = await Promise.all((await queue.names()).map((name) => queue.read(name)))
  return found.map((each) => each?.reference ?? 'nothing')
}

describe('a process that is killed while it keeps an enquiry', () => {
  it.each([
    ['in the middle of the temporary write', []],
    ['after the temporary write', []],
    ['before the rename', []],
    ['after the rename', ['second']],
  ])('should lose nothing that it promised: %s', async (point, half) => {
    const child = await start({ point, nth: 2 })
    child.tell('first')
    await child.said('kept first')
    child.tell('second')
    await child.said('frozen')
    await child.kill()
    expect(await kept()).toEqual(['first', ...half])

    const next = await start(null)
    next.tell('second')
    await next.said('kept second')
    await next.kill()
    expect(await kept()).toEqual(['first', 'second'])
    const files = await Promise.all(
      (await readdir(folder)).map((file) => readFile(path.join(folder, file), 'utf8')),
    )
    expect(files.join()).not.toContain('canary')
  })
})
