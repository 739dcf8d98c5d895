import type { Payload, Where } from 'payload'
import { idOf } from '@/access/payload'
import type { EnquiryBox } from '@/payload-types'

/** How email is sent; null where no server is set. Rejects when it was not taken. */
export type SendMail = ((mail: { to: string; subject: string; text: string }) => Promise<void>) | null

/** However many come, a practice gets no more than four emails an hour. */
export const PAUSE_BETWEEN_MAILS_MS = 15 * 60 * 1000

/**
 * Tells practices by email that enquiries wait: how many, for which practice, and where to read them. Nothing of an
 * enquiry is in it. What cannot be sent is tried again, after a pause that grows; the admin shows why.
 */
export async function announceEnquiries({
  payload,
  send,
  adminUrl,
  now,
  mostAtOnce = 1000,
}: {
  payload: Payload
  send: SendMail
  adminUrl: string
  now: number
  /** How many enquiries are looked at; what is left has its turn when those practices have been told. */
  mostAtOnce?: number
}): Promise<void> {
  if (send === null || (await countOf(payload, unannounced)) === 0) return
  const tellable = await practicesToTell(payload, now)
  for (const [site, ids] of await waitingIn(payload, [...tellable.keys()], mostAtOnce)) {
    const practice = tellable.get(site)
    if (!practice) continue
    const { box, name, to } = practice
    // Before it is tried: a process that ends in the middle of it cannot begin a flood of emails.
    await keep(payload, box, { nextMailAt: iso(now + PAUSE_BETWEEN_MAILS_MS) })
    const waiting = await countOf(payload, {
      and: [{ site: { equals: site } }, { state: { equals: 'new' } }],
    })
    try {
      await send({ to, ...wordsOf({ practice: name, waiting, adminUrl }) })
    } catch (error) {
      await keep(payload, box, failed(box, error, now))
      continue
    }
    await markAnnounced(payload, ids)
    await keep(payload, box, { mailFailures: 0, mailProblem: null })
  }
}

/** What the email says: the practice's name, how many wait and a link to the admin. */
export function wordsOf({
  practice,
  waiting,
  adminUrl,
}: {
  practice: string
  waiting: number
  adminUrl: string
}): { subject: string; text: string } {
  const subject = waiting === 1 ? 'A new enquiry is waiting' : `${waiting} new enquiries are waiting`
  const lines = [
    practice.replace(/\s+/g, ' '),
    '',
    `${subject}. Sign in to read ${waiting === 1 ? 'it' : 'them'}:`,
    `${adminUrl}/admin/collections/enquiries`,
    '',
    'For the privacy of your patients, nothing they wrote is in this email.',
  ]
  return { subject, text: lines.join('\n') }
}

/** One minute, two, four … up to six hours, and never more often than emails may go out at all. */
export function pauseAfter(failures: number): number {
  const pause = Math.min(2 ** Math.min(failures, 20) * 60_000, 6 * 60 * 60_000)
  return Math.max(pause, PAUSE_BETWEEN_MAILS_MS)
}

const unannounced: Where = { and: [{ announced: { not_equals: true } }, { state: { equals: 'new' } }] }

/** Practices with an address that may get an email now. Others are left out here: what they have waiting hides nobody's. */
async function practicesToTell(
  payload: Payload,
  now: number,
): Promise<Map<string, { box: EnquiryBox; name: string; to: string }>> {
  const all = { depth: 0, pagination: false } as const
  // The system's own, which no person ever reads.
  const boxes = await payload.find({ collection: 'enquiry-boxes', overrideAccess: true, ...all })
  const sites = await payload.find({
    collection: 'sites',
    // The address is the practice's own secret; the system writes to it.
    overrideAccess: true,
    select: { name: true, private: true },
    ...all,
  })
  const ready = new Map(boxes.docs.filter((box) => !isTooSoon(box, now)).map((box) => [box.site, box]))
  return new Map(
    sites.docs.flatMap(({ id, name, private: own }) => {
      const [box, to] = [ready.get(id), own?.notificationEmail]
      return box && to ? [[id, { box, name, to }] as const] : []
    }),
  )
}

/** The enquiries of these practices that nobody was told of, by practice. */
async function waitingIn(
  payload: Payload,
  sites: readonly string[],
  limit: number,
): Promise<Map<string, string[]>> {
  if (sites.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'enquiries',
    depth: 0,
    limit,
    overrideAccess: true,
    pagination: false,
    select: { site: true },
    where: { and: [{ site: { in: [...sites] } }, unannounced] },
  })
  const bySite = new Map<string, string[]>()
  for (const { id, site } of docs) {
    const of = idOf(site)
    if (of !== null) bySite.set(of, [...(bySite.get(of) ?? []), id])
  }
  return bySite
}

async function countOf(payload: Payload, where: Where): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'enquiries', overrideAccess: true, where })
  return totalDocs
}

async function markAnnounced(payload: Payload, ids: string[]): Promise<void> {
  await payload.update({
    collection: 'enquiries',
    depth: 0,
    overrideAccess: true,
    where: { id: { in: ids } },
    data: { announced: true },
  })
}

async function keep(payload: Payload, { id }: EnquiryBox, data: Partial<EnquiryBox>): Promise<void> {
  await payload.update({ collection: 'enquiry-boxes', id, overrideAccess: true, data })
}

function isTooSoon({ nextMailAt }: EnquiryBox, now: number): boolean {
  return nextMailAt ? Date.parse(nextMailAt) > now : false
}

function failed({ mailFailures }: EnquiryBox, error: unknown, now: number): Partial<EnquiryBox> {
  const failures = (mailFailures ?? 0) + 1
  return { mailFailures: failures, mailProblem: reasonOf(error), nextMailAt: iso(now + pauseAfter(failures)) }
}

/** In a few words of ours: what a mail server says may repeat addresses. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? 'the mail server did not take it'
}

const reasons: Record<string, string> = {
  ECONNECTION: 'the mail server cannot be reached',
  ECONNREFUSED: 'the mail server cannot be reached',
  ESOCKET: 'the mail server cannot be reached',
  ETIMEDOUT: 'the mail server does not answer',
  EDNS: 'the mail server’s name is not known',
  EAUTH: 'the mail server does not know the user name or the password in SMTP_URL',
  EENVELOPE: 'the mail server refused the address that enquiries are announced to',
}

function iso(moment: number): string {
  return new Date(moment).toISOString()
}
