import type { Payload, PayloadRequest } from 'payload'
import type { EnquiryBox } from '@/payload-types'
import { broughtOver, newWrappedKey, unwrapped, type DataKey, type WrappedKey } from './data-keys'
import type { Keyring } from './keyring'

/** What a practice's enquiries need; null when it has had none. */
export async function findBox(payload: Payload, site: string): Promise<EnquiryBox | null> {
  const { docs } = await payload.find({
    collection: 'enquiry-boxes',
    depth: 0,
    limit: 1,
    // The system's own: no person ever reads it.
    overrideAccess: true,
    pagination: false,
    where: { site: { equals: site } },
  })
  return docs[0] ?? null
}

/** The key that a practice's new enquiries are encrypted with; made when there is none that can be opened. */
export async function keyToSealWith(payload: Payload, keyring: Keyring, site: string): Promise<DataKey> {
  const box = await findBox(payload, site)
  const keys = box ? await keepBroughtOver(payload, keyring, box) : await makeKeys(payload, keyring, site)
  const newest = keys.at(-1)
  const key = newest ? unwrapped(keyring, site, newest) : null
  if (key === null) throw new Error('The newest key of a practice could not be opened.')
  return key
}

/** The key of that id, or null when it, or the master key around it, is not there. */
export async function keyToOpenWith(
  payload: Payload,
  keyring: Keyring,
  { site, id }: { site: string; id: string },
): Promise<DataKey | null> {
  const box = await findBox(payload, site)
  const key = keysOf(box).find((each) => each.id === id)
  return key ? unwrapped(keyring, site, key) : null
}

/** After the master key was changed: wraps every practice's keys anew, so that the previous one can be taken away. */
export async function bringKeysOver(payload: Payload, keyring: Keyring): Promise<void> {
  const { docs } = await payload.find({
    collection: 'enquiry-boxes',
    depth: 0,
    overrideAccess: true,
    pagination: false,
  })
  for (const box of docs) await keepBroughtOver(payload, keyring, box)
}

/** Destroys everything that a practice's enquiries consist of, the keys first. */
export async function shredSite({
  payload,
  req,
  site,
}: {
  payload: Payload
  req?: PayloadRequest
  site: string
}): Promise<void> {
  for (const collection of ['enquiry-boxes', 'enquiries', 'enquiry-readings'] as const) {
    await payload.delete({
      collection,
      context: { enquiriesAreOver: true },
      overrideAccess: true,
      req,
      where: { site: { equals: site } },
    })
  }
}

async function makeKeys(payload: Payload, keyring: Keyring, site: string): Promise<readonly WrappedKey[]> {
  const keys = [newWrappedKey(keyring, site)]
  try {
    await payload.create({ collection: 'enquiry-boxes', overrideAccess: true, data: { site, keys } })
    return keys
  } catch (error) {
    // The unique index refused: another process has just made them. Anything else is a fault.
    const made = await findBox(payload, site)
    if (!made) throw error
    return keysOf(made)
  }
}

async function keepBroughtOver(
  payload: Payload,
  keyring: Keyring,
  box: EnquiryBox,
): Promise<readonly WrappedKey[]> {
  const before = keysOf(box)
  const keys = broughtOver(keyring, box.site, before)
  if (keys === before) return before
  await payload.update({
    collection: 'enquiry-boxes',
    id: box.id,
    overrideAccess: true,
    data: { keys: [...keys] },
  })
  return keys
}

function keysOf(box: EnquiryBox | null): readonly WrappedKey[] {
  return Array.isArray(box?.keys) ? (box.keys as WrappedKey[]) : []
}
