import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
    expect(await enquiryQueue({ folder, keyring: testKeyring('2') }).read(name)).toBeNull()
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
