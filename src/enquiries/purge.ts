import type { Payload, Where } from 'payload'
import { idOf } from '@/access/payload'
import { keyIdOf } from './enquiry'
import { findBox } from './boxes'
import { USUALLY_KEPT_DAYS } from './kept-days'
import type { deletionLedger } from './ledger'
import type { Queue } from './queue'
import type { WrappedKey } from './data-keys'

/**
 * Deletes every enquiry whose time is over, in the database and in the queue, and everything that the ledger says was
 * deleted before. At the start and every hour: a copy of the database that was put back is purged before it is served.
 *
 * A practice that shortens its time shortens it for what it has; one that lengthens it keeps what it promised.
 */
export async function purgeEnquiries({
  payload,
  queue,
  ledger,
  now,
}: {
  payload: Payload
  queue: Queue
  ledger: ReturnType<typeof deletionLedger>
  now: number
}): Promise<void> {
  const deleted = await ledger.entries()
  await remove(payload, 'enquiries', { deleteAfter: { less_than_equal: iso(now) } })
  for (let at = 0; at < deleted.length; at += MANY) {
    const references = deleted.slice(at, at + MANY).map(({ reference }) => reference)
    await remove(payload, 'enquiries', { reference: { in: references } })
  }
  await ledger.forgetBefore(now)
  for (const { id, enquiries } of await sitesOf(payload)) {
    const kept = iso(now - (enquiries?.keepDays ?? USUALLY_KEPT_DAYS) * DAY_MS)
    await remove(payload, 'enquiries', {
      and: [{ site: { equals: id } }, { receivedAt: { less_than_equal: kept } }],
    })
  }
  await remove(payload, 'enquiry-readings', { at: { less_than_equal: iso(now - READINGS_KEPT_MS) } })
  await purgeQueue(queue, now)
  await dropIdleKeys(payload)
}

const DAY_MS = 24 * 60 * 60 * 1000
const READINGS_KEPT_MS = 366 * DAY_MS
const MANY = 100

function iso(moment: number): string {
  return new Date(moment).toISOString()
}

async function remove(
  payload: Payload,
  collection: 'enquiries' | 'enquiry-readings',
  where: Where,
): Promise<void> {
  const { errors } = await payload.delete({
    collection,
    context: { enquiriesAreOver: true },
    depth: 0,
    // The clock's own work: no person's rights count.
    overrideAccess: true,
    where,
  })
  const [failed] = errors
  if (failed) throw new Error(`Enquiries could not be deleted: ${failed.message}`)
}

async function sitesOf(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { enquiries: true },
  })
  return docs
}

async function purgeQueue(queue: Queue, now: number): Promise<void> {
  for (const name of await queue.names()) {
    const label = await queue.label(name)
    if (label && Date.parse(label.deleteAfter) <= now) await queue.remove(name)
  }
}

/** A key that opens nothing any more is destroyed, but for the newest, which is still used. */
async function dropIdleKeys(payload: Payload): Promise<void> {
  for (const { id } of await sitesOf(payload)) {
    const box = await findBox(payload, id)
    const keys = Array.isArray(box?.keys) ? (box.keys as WrappedKey[]) : []
    if (!box || keys.length < 2) continue
    const used = await usedKeys(payload, id)
    const kept = keys.filter((key, index) => index === keys.length - 1 || used.has(key.id))
    if (kept.length === keys.length) continue
    await payload.update({
      collection: 'enquiry-boxes',
      id: box.id,
      overrideAccess: true,
      data: { keys: kept },
    })
  }
}

async function usedKeys(payload: Payload, site: string): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'enquiries',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { sealed: true, site: true },
    showHiddenFields: true,
    where: { site: { equals: site } },
  })
  return new Set(docs.filter((doc) => idOf(doc.site) === site).map(({ sealed }) => keyIdOf(sealed)))
}
