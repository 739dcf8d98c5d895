import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deletionLedger } from '@/enquiries/ledger'
import { enquiryQueue, QueueFull, type Waiting } from '@/enquiries/queue'
import { plainEnquiry, testKeyring } from './keyrings'

let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'practice-press-'))
  folder = path.join(root, 'enquiries', 'waiting')
})
afterEach(() => rmSync(root, { recursive: true }))

function waiting(reference: string, other: Partial<Waiting> = {}): Waiting {
  return {
    site: 'practice-a',
    reference,
    receivedAt: '2026-11-22T10:00:00.000Z',
    deleteAfter: '2027-02-20T10:00:00.000Z',
    enquiry: { ...plainEnquiry, note: 'A canary' },
    ...other,
  }
}

describe('the queue', () => {
  it('should keep an enquiry in a file that only this account can read, and nobody without the key', async () => {
    const queue = enquiryQueue({ folder, keyring: testKeyring() })
    await queue.put(waiting('one'))
    const [name = ''] = await queue.names()
    const file = path.join(folder, name)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(readFileSync(file, 'utf8')).not.toMatch(/canary|Example|01632/)
    expect(await queue.read(name)).toEqual(waiting('one'))
    const withAnother = enquiryQueue({ folder, keyring: testKeyring('2') })
    await expect(withAnother.read(name)).rejects.toThrow(/PREVIOUS_ENQUIRY_KEY/)
    expect(await withAnother.label(name)).toMatchObject({ site: 'practice-a' })
    expect(await enquiryQueue({ folder, keyring: testKeyring('2', '1') }).read(name)).toEqual(waiting('one'))
  })

  it('should keep the same enquiry once, and all in the order in which they came', async () => {
    const queue = enquiryQueue({ folder, keyring: testKeyring() })
    await queue.put(waiting('late', { receivedAt: '2026-11-22T11:00:00.000Z' }))
    await queue.put(waiting('early'))
    await queue.put(waiting('early', { receivedAt: '2026-11-22T12:00:00.000Z' }))
    const found = await Promise.all((await queue.names()).map(queue.read))
    expect(found.map((each) => each?.reference)).toEqual(['early', 'late'])
  })

  it('should refuse what it has no room for, practice by practice and altogether', async () => {
    const queue = enquiryQueue({ folder, keyring: testKeyring(), limits: { all: 3, site: 2 } })
    await queue.put(waiting('one'))
    await queue.put(waiting('two'))
    await expect(queue.put(waiting('three'))).rejects.toThrow(QueueFull)
    await queue.put(waiting('three', { site: 'practice-b' }))
    await expect(queue.put(waiting('four', { site: 'practice-c' }))).rejects.toThrow(QueueFull)
    expect(await queue.names()).toHaveLength(3)
  })

  it('should notice when a file was changed', async () => {
    const queue = enquiryQueue({ folder, keyring: testKeyring() })
    await queue.put(waiting('one'))
    const [name = ''] = await queue.names()
    const file = path.join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace('practice-a', 'practice-b'))
    await expect(queue.read(name)).rejects.toThrow()
  })

  it('should take no name that leads out of its folder', async () => {
    const queue = enquiryQueue({ folder, keyring: testKeyring() })
    await expect(queue.put(waiting('../../one'))).rejects.toThrow(/no file may have/)
  })

  it('should have every new name on the disk before it promises, that of its folders too', async () => {
    const synced = await foldersSynced(async () => {
      await enquiryQueue({ folder, keyring: testKeyring() }).put(waiting('one'))
    })
    expect(synced).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/one\.json\..*tmp$/),
        folder,
        path.dirname(folder),
        root,
      ]),
    )
  })

  it('should keep an enquiry that is sent twice at once, and say so to both', async () => {
    const queue = enquiryQueue({ folder, keyring: testKeyring() })
    await Promise.all([queue.put(waiting('one')), queue.put(waiting('one'))])
    expect(readdirSync(folder)).toEqual(await queue.names())
    expect(await queue.names()).toHaveLength(1)
  })

  it('should leave nothing behind when it could not be written', async () => {
    const queue = enquiryQueue({ folder, keyring: testKeyring() })
    await queue.put(waiting('one'))
    await expect(
      whileRenamesFail(() => queue.put(waiting('two', { receivedAt: '2026-11-22T11:00:00.000Z' }))),
    ).rejects.toThrow('no space')
    expect(readdirSync(folder)).toEqual(await queue.names())
    expect(await queue.names()).toHaveLength(1)
  })

  it('should tidy away what was never finished', async () => {
    const queue = enquiryQueue({ folder, keyring: testKeyring() })
    await queue.put(waiting('one'))
    writeFileSync(path.join(folder, '0.practice-a.two.json.1.tmp'), '{')
    await queue.tidy()
    expect(readdirSync(folder)).toEqual(await queue.names())
  })
})

describe('the ledger of what was deleted', () => {
  it('should remember references until they are not needed any more', async () => {
    const ledger = deletionLedger(path.join(folder, 'deleted.log'))
    expect(await ledger.entries()).toEqual([])
    await ledger.add({ reference: 'one', deleteAfter: '2026-12-01T00:00:00.000Z' })
    await ledger.add({ reference: 'two', deleteAfter: '2027-01-01T00:00:00.000Z' })
    await ledger.forgetBefore(Date.parse('2026-12-15T00:00:00.000Z'))
    expect((await ledger.entries()).map(({ reference }) => reference)).toEqual(['two'])
  })
})

/** The folders and files whose content is made to reach the disk meanwhile. */
async function foldersSynced(task: () => Promise<void>): Promise<string[]> {
  const synced: string[] = []
  const { open } = promises
  await withChanged(
    {
      open: async (...asked) => {
        const handle = await open(...asked)
        const sync = handle.sync.bind(handle)
        handle.sync = async () => {
          await sync()
          synced.push(String(asked[0]))
        }
        return handle
      },
    },
    task,
  )
  return synced
}

function whileRenamesFail(task: () => Promise<void>): Promise<void> {
  return withChanged({ rename: () => Promise.reject(new Error('no space')) }, task)
}

async function withChanged(changed: Partial<typeof promises>, task: () => Promise<void>): Promise<void> {
  const before = { ...promises }
  const change = (to: Partial<typeof promises>) => {
    Object.assign(promises, to)
    syncBuiltinESMExports()
  }
  change(changed)
  await task().finally(() => change(before))
}
