import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLocalHost, normaliseHost, normaliseSiteHost } from '@/sites/normalise-host'

describe('normaliseHost', () => {
  it.each([
    ['Leek-Physio.Example', 'leek-physio.example'],
    ['leek.example:8080', 'leek.example'],
    ['leek.example.', 'leek.example'],
    ['LEEK.example.:443', 'leek.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['XN--MNCHEN-3YA.example', 'xn--mnchen-3ya.example'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1:3000', '127.0.0.1'],
    ['127.1', '127.0.0.1'],
    ['[::1]:3000', '[::1]'],
    ['[0:0:0:0:0:0:0:1]', '[::1]'],
  ])('should write %s as %s', (given, expected) => {
    expect(normaliseHost(given)).toBe(expected)
  })

  it.each([
    '',
    ' ',
    '.',
    '..',
    'a..example',
    'a b.example',
    ' leek.example',
    'leek.example ',
    'leek.example\n',
    'user@leek.example',
    'user:password@leek.example',
    'http://leek.example',
    'leek.example/path',
    'leek.example\\path',
    'leek.example?query',
    'leek.example#part',
    'leek%2eexample',
    'leek.example:port',
    'leek.example:123456',
    'leek.example:80:80',
    '-leek.example',
    'leek-.example',
    'le_ek.example',
    'xn--.example',
    '[::1',
    '::1',
    '[not an address]',
    '[127.0.0.1]',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(130)}example`,
  ])('should refuse %j', (given) => {
    expect(normaliseHost(given)).toBeNull()
  })

  it('should come to the same host when it is applied again', () => {
    fc.assert(
      fc.property(anyHost, (given) => {
        const once = normaliseHost(given)
        fc.pre(once !== null)
        expect(normaliseHost(once)).toBe(once)
      }),
    )
  })

  it('should answer any text with null or with a host of small letters, digits, dots and hyphens', () => {
    fc.assert(
      fc.property(fc.oneof(anyHost, fc.string({ unit: 'binary' })), (given) => {
        expect(normaliseHost(given) ?? 'null').toMatch(/^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]+\])$/)
      }),
    )
  })

  it('should not care for case, port or a trailing dot', () => {
    fc.assert(
      fc.property(fc.domain(), fc.integer({ min: 0, max: 65_535 }), (domain, port) => {
        expect(normaliseHost(`${domain.toUpperCase()}.:${port}`)).toBe(normaliseHost(domain))
      }),
    )
  })
})

describe('normaliseSiteHost', () => {
  it('should accept what an editor may type with blanks around it', () => {
    expect(normaliseSiteHost('  www.Leek.example ')).toBe('www.leek.example')
    expect(normaliseSiteHost('moorlands.localhost:3000')).toBe('moorlands.localhost')
  })

  it.each(['localhost', '127.0.0.1', '[::1]', '192.0.2.7', 'https://leek.example', ''])(
    'should refuse %j',
    (given) => {
      expect(normaliseSiteHost(given)).toBeNull()
    },
  )
})

describe('isLocalHost', () => {
  it.each(['localhost', 'moorlands.localhost', '127.0.0.1', '127.8.9.1', '[::1]'])(
    'should know %s as this machine',
    (host) => {
      expect(isLocalHost(host)).toBe(true)
    },
  )

  it.each(['localhost.example', 'notlocalhost', '128.0.0.1', '127.0.0.1.example', 'leek.example'])(
    'should know %s as another machine',
    (host) => {
      expect(isLocalHost(host)).toBe(false)
    },
  )
})

const anyHost = fc.oneof(
  fc.domain(),
  fc.ipV4Extended(),
  fc.ipV6().map((address) => `[${address}]`),
  fc.webAuthority({ withIPv4: true, withIPv6: true, withPort: true, withUserInfo: true }),
  fc.string({ unit: fc.constantFrom(...Array.from('aZ0-._:%/@[]é☃\u0000 ')) }),
)
