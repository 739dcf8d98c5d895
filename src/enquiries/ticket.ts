import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { keyFor, type Keyring, type MasterKey } from './keyring'

/**
 * What the page "Check your answers" carries: the reference under which the enquiry is kept once, however often it is
 * sent, and when the page was shown. Signed, and good for one practice.
 */
export type Ticket = { reference: string; age: 'early' | 'good' | 'late' }

/** People who read their answers need this long; programs do not wait. */
export const SHORTEST_LOOK_MS = 2000
/** After this long the answers are shown once more. Nothing is lost. */
export const LONGEST_LOOK_MS = 2 * 60 * 60 * 1000

export function issueTicket(keyring: Keyring, { site, now }: { site: string; now: number }): string {
  const content = `${now.toString(36)}.${randomUUID()}`
  return `${content}.${signature(keyring.current, site, content)}`
}

/** Reads a ticket; null when there is none, or it was not made here for this practice. */
export function readTicket(
  keyring: Keyring,
  { ticket, site, now }: { ticket: string; site: string; now: number },
): Ticket | null {
  const [time = '', reference = '', mac = ''] = ticket.split('.')
  const isOurs = keyring.all.some((key) => isSame(mac, signature(key, site, `${time}.${reference}`)))
  if (!isOurs) return null
  const shownFor = now - Number.parseInt(time, 36)
  return {
    reference,
    age: shownFor < SHORTEST_LOOK_MS ? 'early' : shownFor > LONGEST_LOOK_MS ? 'late' : 'good',
  }
}

function signature(key: MasterKey, site: string, content: string): string {
  return createHmac('sha256', keyFor(key, 'tickets'))
    .update(JSON.stringify([site, content]))
    .digest('base64url')
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
