import { keyringOf } from '@/enquiries/keyring'

/** Master keys of the tests' own, by a digit each. */
export function testKeyring(current = '1', previous: string | null = null) {
  return keyringOf({ current: current.repeat(64), previous: previous && previous.repeat(64) })
}

/** What somebody might send. */
export const plainEnquiry = {
  name: 'Jo Example',
  telephone: '01632 960 001',
  email: null,
  postcode: 'ST13',
  time: 'morning',
  note: null,
} as const
