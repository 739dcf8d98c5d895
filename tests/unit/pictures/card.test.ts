import { createHash } from 'node:crypto'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fixtureSite } from '@/blocks/block-fixture'
import { cardSvg, drawCard, type Card } from '@/pictures/card'
import { widthOf } from '@/pictures/lettering'
import { wrap, wrapAndCut } from '@/pictures/wrap'

const card: Card = {
  title: 'Sciatica exercises you can do at home',
  kind: 'Condition guide',
  practice: 'Moorlands Physiotherapy',
  theme: fixtureSite.theme,
  isDemonstration: true,
}
const endless = { ...card, title: `Back pain in Llanfairpwllgwyngyll ${'and everywhere else '.repeat(20)}` }

describe('the picture that stands for a page', () => {
  it.each([
    ['a title', card],
    ['a title that is too long for any picture', endless],
    ['a title in Welsh', { ...card, title: 'Poen cefn: ymarferion i’r tŷ a’r ŵyl' }],
    ['a title without a letter that can be drawn', { ...card, title: '背中の痛み' }],
  ])('should be 1,200 by 630 pixels and no more than 40 kB for %s', async (_, each) => {
    const picture = await drawCard(each)
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(picture.length).toBeLessThanOrEqual(40_000)
  })

  it('should be the same bytes for the same words', async () => {
    expect((await drawCard(card)).equals(await drawCard(card))).toBe(true)
  })

  it('should hold its letters as outlines, so that it needs no font where it is drawn', () => {
    expect(cardSvg(card)).not.toMatch(/<text|font|NaN|undefined/)
  })

  /** A new build draws no picture again while `DRAWING` stays: whoever changes how they look must change that, too. */
  it('should be drawn as ever, or DRAWING in src/sites/plain-files.ts has a new name', () => {
    expect(createHash('sha256').update(cardSvg(card)).digest('hex').slice(0, 16)).toBe('6f2a5720a2573532')
  })
})

describe('a text in lines', () => {
  const setting = { size: 60, weight: 700, width: 500 } as const
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'abwMŵé-–’'), minLength: 1, maxLength: 60 }), {
    maxLength: 12,
  })

  it('should never be wider than its lines, and never take more of them', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 4 }), (all, lines) => {
        const broken = wrapAndCut(all.join(' '), setting, lines)
        expect(broken.length).toBeLessThanOrEqual(lines)
        // Kerning moves letters a little once they stand beside each other.
        for (const line of broken) expect(widthOf(line, setting)).toBeLessThanOrEqual(setting.width * 1.02)
      }),
      { numRuns: 60 },
    )
  })

  it('should lose no letter when there are lines enough', () => {
    fc.assert(
      fc.property(words, (all) => {
        const broken = wrap(all.join(' '), setting, 1000) ?? []
        expect(broken.join('').replaceAll(' ', '')).toBe(all.join(''))
      }),
      { numRuns: 60 },
    )
  })

  it('should end in an ellipsis when something is left out', () => {
    expect(wrapAndCut('one two three four five six seven', setting, 1)).toEqual([
      expect.stringMatching(/^one two.*…$/),
    ])
    expect(wrap('one two three four five six seven', setting, 1)).toBeNull()
  })
})
