import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'

/** Says whether one more from this address is allowed now, and counts it if so. */
export type RateLimit = (address: string | null) => boolean

/**
 * Allows so many in a while, from one address and from all together. Kept in memory alone, by a keyed hash of the
 * address whose key dies with the process; forgotten when the while is over.
 *
 * @param perAddress IPv6 counts by the network of a household (64 bits)
 * @param windowMs how long each one counts, in milliseconds
 * @param now the clock, in milliseconds
 */
export function rateLimit({
  perAddress,
  altogether,
  windowMs,
  now = Date.now,
}: {
  perAddress: number
  altogether: number
  windowMs: number
  now?: () => number
}): RateLimit {
  const key = randomBytes(32)
  let counts = new Map<string, number>()
  let total = 0
  let ends = 0
  return (address) => {
    if (now() >= ends) {
      counts = new Map()
      total = 0
      ends = now() + windowMs
    }
    const who = createHmac('sha256', key)
      .update(networkOf(address ?? ''))
      .digest('base64')
    const count = counts.get(who) ?? 0
    if (count >= perAddress || total >= altogether) return false
    // Never more entries than `altogether`: whoever changes addresses fills no memory.
    counts.set(who, count + 1)
    total += 1
    return true
  }
}

/** The address of who sent a form, as the front door puts it; null when nobody knows. */
export function addressOf(headers: Headers): string | null {
  return headers.get('x-forwarded-for')
}

/** The first four groups of an IPv6 address, which belong to one household; every other address as it is. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.toLowerCase().startsWith('::ffff:')) return address
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const before = head === '' ? [] : head.split(':')
  const after = tail === '' ? [] : tail.split(':')
  const zeros = address.includes('::') ? Array<string>(8 - before.length - after.length).fill('0') : []
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}
