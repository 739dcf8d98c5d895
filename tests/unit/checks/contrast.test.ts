import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, isHexColour, MINIMUM_CONTRAST } from '@/checks/contrast'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  // Worked out with the formula of WCAG 2.2, as its techniques and common checkers state them.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
    ['#00ff00', '#000000', 15.3],
  ])('should rate %s on %s as %f to 1', (text, background, ratio) => {
    expect(contrast(text, background)).toBeCloseTo(ratio, 2)
  })

  it('should tell the grey that just passes from the one that just fails', () => {
    expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(MINIMUM_CONTRAST)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(MINIMUM_CONTRAST)
  })

  it('should lie between 1 and 21, whichever colour is in front', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (a, b) => {
        const ratio = contrast(a, b)
        expect(ratio).toBe(contrast(b, a))
        expect(ratio).toBeGreaterThanOrEqual(1)
        expect(ratio).toBeLessThanOrEqual(21)
      }),
    )
  })
})

describe('isHexColour', () => {
  it.each(['#0b5c57', '#0B5C57', '#000000'])('should take %s', (text) => {
    expect(isHexColour(text)).toBe(true)
  })

  it.each([
    '',
    '#fff',
    '0b5c57',
    '#0b5c5',
    '#0b5c577',
    '#gggggg',
    'red',
    '#0b5c57;}',
    'url(#0b5c57)',
    '#0b5c57\n',
  ])('should refuse %j', (text) => {
    expect(isHexColour(text)).toBe(false)
  })
})
