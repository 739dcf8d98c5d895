import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { announceEnquiries } from '@/enquiries/announce'
import { deliverWaiting } from '@/enquiries/deliver'
import { keyringOf } from '@/enquiries/keyring'
import { DELETED_FILE, deletionLedger } from '@/enquiries/ledger'
import { enquiryQueue, KeyMissing } from '@/enquiries/queue'
import { settings } from '@/settings'
import { openWorld, type World } from '../permissions/world'
import { offerForm, storedEnquiries } from './desk'

const HOUR_MS = 60 * 60 * 1000
const start = Date.parse('2026-11-22T10:00:00Z')

let world: World

beforeAll(async () => {
  world = await openWorld()
  await offerForm(world.payload, world.a)
  await offerForm(world.payload, world.b)
})

afterAll(() => world.close())

const lost = '9'.repeat(64)
const present = settings().enquiryKeys.current

function queueWith(keys: { current: string; previous: string | null }) {
  const folder = join(settings().dataDir, 'enquiries', 'waiting')
  return enquiryQueue({ folder, keyring: keyringOf(keys) })
}

async function put(key: string, { site, reference }: { site: string; reference: string }): Promise<void> {
  await queueWith({ current: key, previous: null }).put({
    site,
    reference,
    receivedAt: new Date(start).toISOString(),
    deleteAfter: new Date(start + 90 * 24 * HOUR_MS).toISOString(),
    enquiry: { name: 'Jo', telephone: '1', email: null, postcode: null, time: null, note: null },
  })
}

/** Brings what waits into the database; returns what could not be read, and whose is stored. */
async function deliver(previous: string | null) {
  const keys = { current: present, previous }
  const unreadable: unknown[] = []
  await deliverWaiting({
    payload: world.payload,
    queue: queueWith(keys),
    ledger: deletionLedger(join(settings().dataDir, DELETED_FILE)),
    keyring: keyringOf(keys),
    databaseAnswers: () => Promise.resolve(true),
    report: (error) => void unreadable.push(error),
  })
  const stored = await storedEnquiries(world.payload)
  return { unreadable, stored: stored.map(({ reference }) => reference).sort() }
}

it('should hold up nobody else’s enquiry when one cannot be read, say why, and lose neither', async () => {
  await put(lost, { site: world.a.id, reference: 'early' })
  await put(present, { site: world.b.id, reference: 'late' })
  expect(await deliver(null)).toEqual({ unreadable: [expect.any(KeyMissing)], stored: ['late'] })
  expect(await deliver(lost)).toEqual({ unreadable: [], stored: ['early', 'late'] })
})

it('should hold up no other practice’s emails when one practice’s cannot be sent', async () => {
  const { payload, a, b } = world
  await payload.update({
    collection: 'sites',
    id: b.id,
    data: { private: { notificationEmail: 'desk@practice-b.example' } },
    overrideAccess: true,
  })
  const sent: string[] = []
  const failing = { [a.id]: 'desk@practice-a.example', [b.id]: 'desk@practice-b.example' }
  for (const [hours, refused] of Object.values(failing).entries()) {
    await payload.update({
      collection: 'enquiries',
      where: { site: { exists: true } },
      data: { announced: false },
      overrideAccess: true,
    })
    await announceEnquiries({
      payload,
      adminUrl: 'http://localhost:3000',
      now: start + hours * 24 * HOUR_MS,
      send: async ({ to }) => {
        if (to === refused) throw new Error('refused')
        sent.push(to)
        return Promise.resolve()
      },
    })
  }
  expect(sent).toEqual(['desk@practice-b.example', 'desk@practice-a.example'])
})
