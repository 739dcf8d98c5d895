import { rateLimit, type RateLimit } from '@/forms/rate-limit'
import { readAnswers, type Problem, type Typed } from './answers'
import type { Desk, Practice } from './desk'
import type { Enquiry } from './enquiry'
import { daysAfter } from './kept-days'
import { issueTicket, readTicket } from './ticket'

/** What becomes of a form that a patient sent. `typed` is shown again, so that nothing has to be typed twice. */
export type Outcome =
  /** No practice takes enquiries here. */
  | { kind: 'closed' }
  | { kind: 'form'; practice: Practice; typed: Typed; problems: Problem[] }
  | { kind: 'check'; practice: Practice; typed: Typed; enquiry: Enquiry; ticket: string; again: boolean }
  | { kind: 'received'; practice: Practice }
  /** It was not kept: `too many` were sent, or it could not be written down. */
  | { kind: 'refused'; practice: Practice; typed: Typed; ticket: string; why: 'too many' | 'fault' }

export type Limits = { looks: RateLimit; sends: RateLimit; practices: RateLimit }

/** In an hour: how often one address may look at its answers and send them, and how much one practice is sent. */
export function enquiryLimits(now?: () => number): Limits {
  const hour = { windowMs: 60 * 60 * 1000, now }
  return {
    looks: rateLimit({ perAddress: 60, altogether: 20_000, ...hour }),
    sends: rateLimit({ perAddress: 10, altogether: 5000, ...hour }),
    // By the practice's id in place of an address.
    practices: rateLimit({ perAddress: 60, altogether: 100_000, ...hour }),
  }
}

/**
 * Takes a form in two steps: the answers are shown to be checked, and only what is sent from there is kept, once,
 * however often it is sent. The second step is the patient's: a wrong digit in a telephone number means that nobody
 * calls. It also carries the signed time that programs do not wait for.
 *
 * @param report is told why an enquiry could not be kept, and nothing of it
 */
export async function takeEnquiry({
  desk,
  slug,
  fields,
  address,
  limits,
  now,
  report,
}: {
  desk: Desk
  slug: string
  fields: URLSearchParams
  address: string | null
  limits: Limits
  now: number
  report: (error: unknown) => void
}): Promise<Outcome> {
  const practice = desk.practice(slug)
  if (practice === null) return { kind: 'closed' }
  const { typed, problems, enquiry } = readAnswers(fields)
  const newTicket = () => issueTicket(desk.keyring, { site: practice.id, now })
  const refused = (why: 'too many' | 'fault', ticket: string): Outcome => ({
    kind: 'refused',
    practice,
    typed,
    ticket,
    why,
  })
  if (!limits.looks(address)) return refused('too many', newTicket())
  if (enquiry === null || fields.get('step') === 'change') return { kind: 'form', practice, typed, problems }

  const given = fields.get('ticket') ?? ''
  const ticket = readTicket(desk.keyring, { ticket: given, site: practice.id, now })
  const check = (again: boolean): Outcome => ({
    kind: 'check',
    practice,
    typed,
    enquiry,
    ticket: newTicket(),
    again,
  })
  if (fields.get('step') !== 'send' || ticket === null) return check(false)
  if (ticket.age !== 'good') return check(true)
  if (!limits.sends(address) || !limits.practices(practice.id)) return refused('too many', given)
  try {
    await desk.take({
      site: practice.id,
      reference: ticket.reference,
      receivedAt: new Date(now).toISOString(),
      deleteAfter: daysAfter(now, practice.keepDays),
      enquiry,
    })
  } catch (error) {
    report(error)
    return refused('fault', given)
  }
  return { kind: 'received', practice }
}
