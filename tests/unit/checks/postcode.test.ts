import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageCode } from '@/checks/postcode'

describe('coverageCode', () => {
  it.each([
    ['ST13', 'outcode', 'ST13'],
    ['st13', 'outcode', 'ST13'],
    [' sk 11 ', 'outcode', 'SK11'],
    ['M1', 'outcode', 'M1'],
    ['W1A', 'outcode', 'W1A'],
    ['EC1A', 'outcode', 'EC1A'],
    ['ST13 8', 'sector', 'ST13 8'],
    ['st13   8', 'sector', 'ST13 8'],
    ['ST13 8XX', 'unit', 'ST13 8XX'],
    ['st138xx', 'unit', 'ST13 8XX'],
    ['EC1A 1BB', 'unit', 'EC1A 1BB'],
    ['GIR 0AA', 'unit', 'GIR 0AA'],
  ])('should read %j as the %s %s', (text, level, code) => {
    expect(coverageCode(text)).toEqual({ level, text: code })
  })

  it.each(['', 'Leek', 'ST', '13', 'ST138', 'ST13 88', 'ST13 8X', 'ST13 8XXX', 'QT1', 'ST13 8CX', '12345'])(
    'should not take %j for a postcode',
    (text) => {
      expect(coverageCode(text)).toBeNull()
    },
  )

  it('should read its own answer again as the same', () => {
    const anyPostcode = fc.stringMatching(/^[A-Z]{1,2}[0-9]{1,2} ?([0-9]([A-Z]{2})?)?$/)
    fc.assert(
      fc.property(anyPostcode, (text) => {
        const code = coverageCode(text)
        expect(code && coverageCode(code.text)).toEqual(code)
      }),
    )
  })

  it('should have an answer to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([null, 'outcode', 'sector', 'unit']).toContain(coverageCode(text)?.level ?? null)
      }),
    )
  })
})
