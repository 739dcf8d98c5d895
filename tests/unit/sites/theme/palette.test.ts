import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, isHexColour, MINIMUM_CONTRAST } from '@/checks/contrast'
import { hexOf, mixed, oklchOf } from '@/sites/theme/oklch'
import { palettesOf, type Palette, type ThemeColours } from '@/sites/theme/palette'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

/** Any theme that can be saved: where a pair cannot be read, its first colour gives way to black or white. */
const anyTheme: fc.Arbitrary<ThemeColours> = fc
  .record({
    primary: anyColour,
    onPrimary: anyColour,
    accent: anyColour,
    background: anyColour,
    text: anyColour,
  })
  .map((theme) => ({
    ...theme,
    onPrimary: legible(theme.onPrimary, theme.primary),
    accent: legible(theme.accent, theme.background),
    text: legible(theme.text, theme.background),
  }))

const LEAST_FOR_MARKS = 3

describe('the colours made from a theme', () => {
  it('should let every text be read, in light and in dark, whatever theme was saved', () => {
    fc.assert(
      fc.property(anyTheme, (theme) => {
        for (const palette of modesOf(theme)) {
          for (const [front, back] of textPairs(palette)) {
            expect(contrast(front, back), `${front} on ${back}`).toBeGreaterThanOrEqual(MINIMUM_CONTRAST)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('should let every mark and edge be seen, in light and in dark, whatever theme was saved', () => {
    fc.assert(
      fc.property(anyTheme, (theme) => {
        for (const { edge, tone, bg, surface } of modesOf(theme)) {
          for (const ground of [bg, surface]) {
            expect(contrast(edge, ground), `${edge} on ${ground}`).toBeGreaterThanOrEqual(LEAST_FOR_MARKS)
            expect(contrast(tone, ground), `${tone} on ${ground}`).toBeGreaterThanOrEqual(LEAST_FOR_MARKS)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('should be colours and nothing else', () => {
    fc.assert(
      fc.property(anyTheme, (theme) => {
        for (const palette of modesOf(theme)) expect(Object.values(palette).every(isHexColour)).toBe(true)
      }),
    )
  })

  it('should leave what the practice chose as it is', () => {
    const theme = {
      primary: '#2c5a4c',
      onPrimary: '#ffffff',
      accent: '#7b3f5e',
      background: '#fbfaf6',
      text: '#1e2a26',
    }
    expect(palettesOf(theme).light).toMatchObject({
      bg: '#fbfaf6',
      fg: '#1e2a26',
      fill: '#2c5a4c',
      'on-fill': '#ffffff',
      link: '#7b3f5e',
      tone: '#2c5a4c',
    })
  })
})

describe('a colour in OKLCH', () => {
  // From CSS Color 4 and its reference implementation.
  it.each([
    ['#ff0000', { l: 0.62796, c: 0.25768, h: 29.23 }],
    ['#008000', { l: 0.51975, c: 0.17686, h: 142.5 }],
  ])('should have the numbers that CSS gives %s', (hex, { l, c, h }) => {
    const colour = oklchOf(hex)
    expect(colour.l).toBeCloseTo(l, 3)
    expect(colour.c).toBeCloseTo(c, 3)
    expect(colour.h).toBeCloseTo(h, 1)
  })

  it('should come back as it went', () => {
    fc.assert(
      fc.property(anyColour, (hex) => {
        expect(apart(hexOf(oklchOf(hex)), hex)).toBeLessThan(6)
      }),
    )
  })

  it('should fade a colour that no screen can show', () => {
    expect(hexOf({ l: 0.5, c: 3, h: 200 })).toMatch(/^#[0-9a-f]{6}$/)
    expect(hexOf({ l: 2, c: 0, h: 0 })).toBe('#ffffff')
  })

  it('should be mixed step by step', () => {
    expect([0, 0.5, 1].map((share) => mixed('#000000', '#ffffff', share))).toEqual([
      '#000000',
      '#808080',
      '#ffffff',
    ])
  })
})

function modesOf(theme: ThemeColours): Palette[] {
  const { light, dark } = palettesOf(theme)
  return [light, dark]
}

function textPairs(palette: Palette): [front: string, back: string][] {
  const { bg, surface, fg, quiet, link, tone, dont, warn, calm } = palette
  const voices = [fg, quiet, link, tone, dont, warn, calm, palette.do]
  return [
    ...voices.flatMap((voice): [string, string][] => [
      [voice, bg],
      [voice, surface],
    ]),
    [palette['on-fill'], palette.fill],
    [palette['on-band'], palette.band],
  ]
}

function legible(front: string, back: string): string {
  if (contrast(front, back) >= MINIMUM_CONTRAST) return front
  return contrast('#ffffff', back) > contrast('#000000', back) ? '#ffffff' : '#000000'
}

/** The largest difference of a channel, 0 to 255. */
function apart(a: string, b: string): number {
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16)
  return Math.max(...[1, 3, 5].map((at) => Math.abs(channel(a, at) - channel(b, at))))
}
