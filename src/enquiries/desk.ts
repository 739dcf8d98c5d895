import type { PayloadRequest } from 'payload'
import type { Keyring } from './keyring'
import type { Waiting } from './queue'

/** What the form must know of a practice, at any time, whether or not the database answers. */
export type Practice = {
  id: string
  slug: string
  name: string
  telephone: string | null
  keepDays: number
  demonstration: boolean
}

/** Where patients' forms are taken in. It asks the database for nothing. */
export type Desk = {
  keyring: Keyring
  /** A practice that takes enquiries, by its slug; null when there is none. */
  practice: (slug: string) => Practice | null
  /** Resolves when the enquiry cannot be lost any more. Throws `QueueFull`, or why it could not be kept. */
  take: (waiting: Waiting) => Promise<void>
  /** Writes into the log why an enquiry could not be kept. Nothing of it may be in the error. */
  report: (error: unknown) => void
  /** A practice is being saved, by this request. */
  lookAgain: (req: PayloadRequest) => Promise<void>
}

/** The desk of this process; null while it starts and stops. */
export function enquiryDesk(): Desk | null {
  return state().desk
}

/** The desk is open from now on. Returns what closes it. */
export function openDesk(desk: Desk): () => void {
  state().desk = desk
  return () => {
    state().desk = null
  }
}

// The server and Next's bundles load this file as separate modules: the one desk hangs on the global object.
const key = Symbol.for('practice-press.enquiry-desk')

function state(): { desk: Desk | null } {
  const holder = globalThis as { [key]?: { desk: Desk | null } }
  return (holder[key] ??= { desk: null })
}
