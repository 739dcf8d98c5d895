import { describe, expect, it } from 'vitest'
import { rateLimit } from '@/forms/rate-limit'

function limit(options: Partial<Parameters<typeof rateLimit>[0]> = {}) {
  const clock = { ms: 0 }
  const isAllowed = rateLimit({
    perAddress: 2,
    altogether: 5,
    windowMs: 1000,
    now: () => clock.ms,
    ...options,
  })
  return { isAllowed, clock }
}

describe('rateLimit', () => {
  it('should allow so many from one address, and count them anew when the while is over', () => {
    const { isAllowed, clock } = limit()
    expect([1, 2, 3].map(() => isAllowed('192.0.2.1'))).toEqual([true, true, false])
    expect(isAllowed('192.0.2.2')).toBe(true)
    clock.ms = 999
    expect(isAllowed('192.0.2.1')).toBe(false)
    clock.ms = 1000
    expect(isAllowed('192.0.2.1')).toBe(true)
  })

  it('should allow so many from all together', () => {
    const { isAllowed } = limit()
    const allowed = Array.from({ length: 20 }, (_, index) => isAllowed(`192.0.2.${index}`))
    expect(allowed.filter(Boolean)).toHaveLength(5)
  })

  it('should count a household’s IPv6 addresses as one', () => {
    const { isAllowed } = limit()
    expect(isAllowed('2001:db8:0:1::1')).toBe(true)
    expect(isAllowed('2001:db8:0:1:ffff::2')).toBe(true)
    expect(isAllowed('2001:db8:0:1:a:b:c:d')).toBe(false)
    expect(isAllowed('2001:db8:0:2::1')).toBe(true)
  })

  it('should tell IPv4 addresses apart that came as IPv6', () => {
    const { isAllowed } = limit({ perAddress: 1 })
    expect(isAllowed('::ffff:192.0.2.1')).toBe(true)
    expect(isAllowed('::ffff:192.0.2.2')).toBe(true)
  })

  it('should count all whom nobody knows as one', () => {
    const { isAllowed } = limit()
    expect([1, 2, 3].map(() => isAllowed(null))).toEqual([true, true, false])
  })
})
