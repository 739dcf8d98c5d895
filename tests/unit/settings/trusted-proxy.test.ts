import { describe, expect, it } from 'vitest'
import { parseTrustedProxy } from '@/settings/trusted-proxy'

describe('parseTrustedProxy', () => {
  it.each([
    ['10.0.0.5', '10.0.0.5', '10.0.0.6'],
    ['10.0.0.0/8', '10.200.0.1', '11.0.0.1'],
    ['10.0.0.5', '::ffff:10.0.0.5', '::ffff:10.0.0.6'],
    ['fd00::/8', 'fd12::1', 'fe80::1'],
    ['192.0.2.1, 2001:db8::1', '2001:db8::1', '192.0.2.2'],
    ['loopback', '127.0.0.1', '192.0.2.1'],
    ['loopback', '::1', '::2'],
    ['loopback', '::ffff:127.0.0.1', ''],
  ])('should take %s to mean %s and not %s', (text, proxy, other) => {
    const isProxy = parseTrustedProxy(text)
    expect([isProxy?.(proxy), isProxy?.(other)]).toEqual([true, false])
  })

  it.each([
    '',
    'yes',
    '10.0.0.0/33',
    '10.0.0/8',
    '10.0.0.1/8/8',
    '::1/129',
    '10.0.0.1,',
    'proxy.example.org',
  ])('should not understand "%s"', (text) => {
    expect(parseTrustedProxy(text)).toBeNull()
  })
})
