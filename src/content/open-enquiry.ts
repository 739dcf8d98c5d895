import type { Payload, TypedUser } from 'payload'
import { idOf } from '@/access/payload'
import { keyToOpenWith } from '@/enquiries/boxes'
import { keyIdOf, unsealEnquiry, type Enquiry } from '@/enquiries/enquiry'
import { keyringOf } from '@/enquiries/keyring'
import { enquiryNumber } from '@/enquiries/number'
import { recordReading } from '@/enquiries/readings'
import type { EnquiryReading } from '@/payload-types'
import { settings } from '@/settings'

/** An enquiry as it is shown to who may read it. */
export type OpenedEnquiry = {
  /** Null when the key that it was encrypted with is not there. */
  enquiry: Enquiry | null
  /** What the record of who read it calls it by. */
  number: string
  state: 'new' | 'read' | 'answered'
  receivedAt: string
  deleteAfter: string
  practice: string
  /** What was done with it before, latest first. */
  readings: Pick<EnquiryReading, 'id' | 'at' | 'by' | 'act'>[]
}

/**
 * Decrypts an enquiry for a person who may read it, writes down that they did, and marks a new one as read. Null for
 * everybody else, and for what does not exist.
 */
export async function openEnquiry({
  payload,
  user,
  id,
}: {
  payload: Payload
  user: TypedUser
  id: string
}): Promise<OpenedEnquiry | null> {
  const doc = await payload.findByID({
    collection: 'enquiries',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    showHiddenFields: true,
    user,
  })
  const site = idOf(doc?.site)
  if (!doc || site === null) return null
  const { reference, sealed, receivedAt, deleteAfter } = doc
  const keyring = keyringOf(settings().enquiryKeys)
  const key = await keyToOpenWith(payload, keyring, { site, id: keyIdOf(sealed) })
  const enquiry = key && unsealEnquiry(key, sealed, { site, reference })
  const readings = await readingsOf(payload, user, reference)
  if (enquiry) {
    await recordReading({ payload, user, enquiry: doc, act: 'read' })
    if (doc.state === 'new') await markRead(payload, id)
  }
  return {
    enquiry,
    number: enquiryNumber(reference),
    state: doc.state === 'new' && enquiry ? 'read' : doc.state,
    receivedAt,
    deleteAfter,
    practice: await practiceName(payload, user, site),
    readings,
  }
}

async function readingsOf(payload: Payload, user: TypedUser, reference: string) {
  const { docs } = await payload.find({
    collection: 'enquiry-readings',
    depth: 0,
    limit: 20,
    overrideAccess: false,
    pagination: false,
    sort: '-at',
    user,
    where: { reference: { equals: reference } },
  })
  return docs.map(({ id, at, by, act }) => ({ id, at, by, act }))
}

async function practiceName(payload: Payload, user: TypedUser, site: string): Promise<string> {
  const doc = await payload.findByID({
    collection: 'sites',
    id: site,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  return doc?.name ?? ''
}

async function markRead(payload: Payload, id: string): Promise<void> {
  await payload.update({
    collection: 'enquiries',
    id,
    depth: 0,
    // Nobody may write an enquiry; that it was read is what has just happened.
    overrideAccess: true,
    data: { state: 'read' },
  })
}
