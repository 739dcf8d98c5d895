import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openEnquiry } from '@/content/open-enquiry'
import { announceEnquiries, PAUSE_BETWEEN_MAILS_MS } from '@/enquiries/announce'
import { bringKeysOver, findBox, keyToOpenWith } from '@/enquiries/boxes'
import { deliverWaiting } from '@/enquiries/deliver'
import { keyIdOf, unsealEnquiry } from '@/enquiries/enquiry'
import { daysAfter } from '@/enquiries/kept-days'
import { keyringOf } from '@/enquiries/keyring'
import { DELETED_FILE, deletionLedger } from '@/enquiries/ledger'
import { purgeEnquiries } from '@/enquiries/purge'
import { enquiryQueue } from '@/enquiries/queue'
import { settings } from '@/settings'
import { keepEnquiries } from '@/start/keep-enquiries'
import { makeSite } from '../permissions/practices'
import { rest } from '../permissions/rest'
import { actorNames, openWorld, type World } from '../permissions/world'
import { canary, offerForm, storedEnquiries } from './desk'

const DAY_MS = 24 * 60 * 60 * 1000
const start = Date.parse('2026-11-22T10:00:00Z')

let world: World
const keyring = keyringOf(settings().enquiryKeys)
const queue = enquiryQueue({ folder: join(settings().dataDir, 'enquiries', 'waiting'), keyring })
const ledger = deletionLedger(join(settings().dataDir, DELETED_FILE))

beforeAll(async () => {
  world = await openWorld()
  await offerForm(world.payload, world.a)
})

afterAll(() => world.close())

beforeEach(async () => {
  await world.payload.delete({
    collection: 'enquiries',
    context: { enquiriesAreOver: true },
    overrideAccess: true,
    where: { reference: { exists: true } },
  })
})

let references = 0

async function put({
  receivedAt = start,
  days = 90,
  site = world.a.id,
  reference = `reference-${(references += 1)}`,
} = {}): Promise<string> {
  await queue.put({
    site,
    reference,
    receivedAt: new Date(receivedAt).toISOString(),
    deleteAfter: daysAfter(receivedAt, days),
    enquiry: { name: canary, telephone: '1', email: null, postcode: null, time: null, note: canary },
  })
  return reference
}

function deliver(databaseAnswers: () => Promise<boolean> = () => Promise.resolve(true)) {
  const report = (error: unknown) => {
    throw error
  }
  return deliverWaiting({ payload: world.payload, queue, ledger, keyring, databaseAnswers, report })
}

function purge(now: number) {
  return purgeEnquiries({ payload: world.payload, queue, ledger, now })
}

async function referencesStored(): Promise<string[]> {
  return (await storedEnquiries(world.payload)).map(({ reference }) => reference)
}

describe('without a database', () => {
  it('should wait in the queue, and be stored once when it is back', async () => {
    const reference = await put()
    await expect(deliver(() => Promise.resolve(false))).rejects.toThrow('does not answer')
    expect(await referencesStored()).toEqual([])
    expect(await queue.names()).toHaveLength(1)
    expect(await deliver()).toBe(1)
    expect([await referencesStored(), await queue.names()]).toEqual([[reference], []])
  })

  it('should be stored once although the process ended before it was taken out of the queue', async () => {
    const reference = await put()
    // It went away as the enquiry was stored: whether it was, nobody knows.
    const answersThatCome = [true, false]
    await expect(deliver(() => Promise.resolve(answersThatCome.shift() ?? false))).rejects.toThrow(
      'went away',
    )
    expect(await queue.names()).toHaveLength(1)
    expect(await deliver()).toBe(0)
    expect([await referencesStored(), await queue.names()]).toEqual([[reference], []])
  })

  it('should wait while the database is locked, and lose its place to nobody', async () => {
    await put()
    const locked = vi.spyOn(world.payload, 'create').mockRejectedValueOnce(new Error('SQLITE_BUSY'))
    await expect(deliver()).rejects.toThrow('SQLITE_BUSY')
    expect([await referencesStored(), await queue.names()]).toMatchObject([[], { length: 1 }])
    locked.mockRestore()
    expect(await deliver()).toBe(1)
  })

  it('should drop what is for a practice that is gone', async () => {
    const { b } = world
    await put({ site: b.id.replace(/.$/, (last) => (last === '0' ? '1' : '0')) })
    expect(await deliver()).toBe(0)
    expect([await referencesStored(), await queue.names()]).toEqual([[], []])
  })
})

describe('the time that enquiries are kept', () => {
  it('should be over at the day that was promised, in the database and in the queue', async () => {
    await put({ days: 90 })
    await deliver()
    await put({ days: 90 })
    await purge(start + 90 * DAY_MS - 1)
    expect([await referencesStored(), await queue.names()]).toMatchObject([{ length: 1 }, { length: 1 }])
    await purge(start + 90 * DAY_MS)
    expect([await referencesStored(), await queue.names()]).toEqual([[], []])
  })

  it('should be shortened by a practice for what it has, and lengthened only for what comes', async () => {
    await put({ days: 90 })
    await deliver()
    await offerForm(world.payload, world.a, 365)
    await purge(start + 89 * DAY_MS)
    expect(await referencesStored()).toHaveLength(1)
    await offerForm(world.payload, world.a, 30)
    await purge(start + 30 * DAY_MS)
    expect(await referencesStored()).toEqual([])
    await offerForm(world.payload, world.a, 90)
  })

  it.each([6, 366, 30.5])('should not be %d days', async (keepDays) => {
    await expect(offerForm(world.payload, world.a, keepDays)).rejects.toThrow(/Delete them after/)
  })
})

describe('an enquiry that somebody deleted', () => {
  it('should be deleted by an admin of its practice alone, and not come back with an older database', async () => {
    const deleted: string[] = []
    for (const actor of actorNames) {
      await put()
      await deliver()
      const [doc] = await storedEnquiries(world.payload)
      const token = world.tokenOf(actor)
      const { status } = await rest({ method: 'DELETE', path: `/enquiries/${doc?.id}`, token })
      if (status === 200) deleted.push(actor)
      // An older copy of the database is put back.
      await world.payload.delete({
        collection: 'enquiries',
        context: { enquiriesAreOver: true },
        overrideAccess: true,
        where: { id: { exists: true } },
      })
      if (doc) await world.payload.create({ collection: 'enquiries', overrideAccess: true, data: doc })
      await purge(start)
      expect(await referencesStored()).toHaveLength(status === 200 ? 0 : 1)
    }
    expect(deleted).toEqual(['admin'])
    const { docs } = await world.payload.find({ collection: 'enquiry-readings', overrideAccess: true })
    expect(docs).toMatchObject([{ act: 'deleted', by: 'Admin' }])
  })
})

describe('the record of readings', () => {
  it('should be kept for a year', async () => {
    await purge(Date.now() + 365 * DAY_MS)
    const count = () => world.payload.count({ collection: 'enquiry-readings', overrideAccess: true })
    expect((await count()).totalDocs).toBe(1)
    await purge(Date.now() + 367 * DAY_MS)
    expect((await count()).totalDocs).toBe(0)
  })
})

describe('what somebody has deleted', () => {
  it('should not come again when the patient’s browser sends it once more', async () => {
    const reference = await put()
    await deliver()
    const [doc] = await storedEnquiries(world.payload)
    await rest({ method: 'DELETE', path: `/enquiries/${doc?.id}`, token: world.people.admin.token })
    expect(await referencesStored()).toEqual([])
    await put({ reference })
    expect(await deliver()).toBe(0)
    expect([await referencesStored(), await queue.names()]).toEqual([[], []])
  })
})

describe('a mail server that does not answer', () => {
  it('should keep the process from ending no longer than a moment', async () => {
    await put()
    const asked = new Promise<void>((resolve) => {
      vi.spyOn(world.payload, 'sendEmail').mockImplementation(() => new Promise(() => resolve()))
    })
    const close = await keepEnquiries({
      payload: world.payload,
      settings: { ...settings(), mail: { smtpUrl: 'smtp://mail.example', from: 'press@example.org' } },
      databaseAnswers: () => Promise.resolve(true),
      now: () => start - 3 * DAY_MS,
    })
    await asked
    await close()
    expect(await queue.names()).toEqual([])
    vi.restoreAllMocks()
  })
})

const adminUrl = 'http://localhost:3000'

describe('emails', () => {
  it('should reach a practice whatever waits at another one that has no address', async () => {
    const { payload, b } = world
    const told: string[] = []
    const send = ({ to }: { to: string }) => Promise.resolve(void told.push(to))
    await put()
    await deliver()
    await put({ site: b.id })
    await deliver()
    await announceEnquiries({ payload, send, adminUrl, now: start - 2 * DAY_MS, mostAtOnce: 1 })
    expect(told).toEqual(['desk@practice-a.example'])
  })

  it('should be no more than four in an hour, however many enquiries come', async () => {
    const subjects: string[] = []
    const send = ({ subject, text }: { subject: string; text: string }) => {
      expect(text).not.toContain(canary)
      subjects.push(subject)
      return Promise.resolve()
    }
    for (let minute = 0; minute < 60; minute += 3) {
      await put({ receivedAt: start + minute * 60_000 })
      await deliver()
      await announceEnquiries({ payload: world.payload, send, adminUrl, now: start + minute * 60_000 })
    }
    expect(PAUSE_BETWEEN_MAILS_MS).toBe(15 * 60_000)
    expect(subjects).toEqual([
      'A new enquiry is waiting',
      '6 new enquiries are waiting',
      '11 new enquiries are waiting',
      '16 new enquiries are waiting',
    ])
  })
})

describe('the keys', () => {
  it('should be another one for each practice, and unreadable without the master key', async () => {
    const { payload, a, b, people } = world
    await put()
    await put({ site: b.id })
    await deliver()
    const docs = await storedEnquiries(payload)
    const [ofA, ofB] = [docs.find(({ site }) => site === a.id), docs.find(({ site }) => site === b.id)]
    expect(keyIdOf(ofA?.sealed ?? '')).not.toBe(keyIdOf(ofB?.sealed ?? ''))
    const id = keyIdOf(ofA?.sealed ?? '')
    const wrong = keyringOf({ current: '9'.repeat(64), previous: null })
    expect(await keyToOpenWith(payload, wrong, { site: a.id, id })).toBeNull()
    // What is copied from one practice's row into another's does not open.
    await payload.update({
      collection: 'enquiries',
      id: ofA?.id ?? '',
      overrideAccess: true,
      data: { sealed: ofB?.sealed },
    })
    const opened = await openEnquiry({ payload, user: people.admin.user, id: ofA?.id ?? '' })
    const states = (await storedEnquiries(payload)).map(({ state }) => state)
    expect([opened?.enquiry, ...states]).toEqual([null, 'new', 'new'])
  })

  it('should be brought over to a new master key, with nothing lost and the old one idle', async () => {
    const { payload, a } = world
    await put()
    await deliver()
    const [doc] = await storedEnquiries(payload)
    const next = '8'.repeat(64)
    await bringKeysOver(payload, keyringOf({ current: next, previous: settings().enquiryKeys.current }))
    const only = keyringOf({ current: next, previous: null })
    const id = keyIdOf(doc?.sealed ?? '')
    const key = await keyToOpenWith(payload, only, { site: a.id, id })
    const belonging = { site: a.id, reference: doc?.reference ?? '' }
    expect(key && unsealEnquiry(key, doc?.sealed ?? '', belonging)).toMatchObject({ name: canary })
    expect((await findBox(payload, a.id))?.keys).toHaveLength(2)
    await purge(start + 91 * DAY_MS)
    expect((await findBox(payload, a.id))?.keys).toHaveLength(1)
  })

  it('should be destroyed with everything when a practice is deleted', async () => {
    const { payload } = world
    const gone = await makeSite(payload, { slug: 'gone' })
    await put({ site: gone.id })
    await deliver()
    await payload.delete({ collection: 'sites', id: gone.id, overrideAccess: true })
    expect(await findBox(payload, gone.id)).toBeNull()
    expect(await referencesStored()).toEqual([])
  })
})
