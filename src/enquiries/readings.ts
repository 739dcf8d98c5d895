import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { idOf } from '@/access/payload'
import type { Enquiry, EnquiryReading } from '@/payload-types'

/** Writes down who did what with an enquiry. Opening it again within a minute is the same reading. */
export async function recordReading({
  payload,
  req,
  user,
  enquiry,
  act,
  now = Date.now(),
}: {
  payload: Payload
  req?: PayloadRequest
  user: TypedUser | null
  enquiry: Pick<Enquiry, 'reference' | 'site'>
  act: EnquiryReading['act']
  now?: number
}): Promise<void> {
  if (!user) return
  const { reference } = enquiry
  const account = user.id
  const since = new Date(now - SAME_READING_MS).toISOString()
  const { totalDocs } = await payload.count({
    collection: 'enquiry-readings',
    overrideAccess: true,
    req,
    where: {
      and: [
        { reference: { equals: reference } },
        { account: { equals: account } },
        { act: { equals: act } },
        { at: { greater_than: since } },
      ],
    },
  })
  if (totalDocs > 0) return
  await payload.create({
    collection: 'enquiry-readings',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      at: new Date(now).toISOString(),
      by: user.name || user.email,
      account,
      act,
      reference,
      site: idOf(enquiry.site) ?? '',
    },
  })
}

const SAME_READING_MS = 60_000
