import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlug, slugify } from '@/sites/slugify'

describe('slugify', () => {
  it.each([
    ['Sciatica exercises for leg pain', 'sciatica-exercises-for-leg-pain'],
    ['Château d’Œx', 'chateau-d-x'],
    ['Crème brûlée', 'creme-brulee'],
    ["Tennis elbow: what's next?", 'tennis-elbow-whats-next'],
    ['Do’s & don’ts', 'dos-and-donts'],
    ['  --Knee__pain--  ', 'knee-pain'],
    ['COVID-19', 'covid-19'],
    ['½ hour', '1-2-hour'],
    ['痛み', ''],
    ['', ''],
  ])('should write %j as %j', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  it('should make something that can stand in an address, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const slug = slugify(text)
        expect(slug === '' || isSlug(slug)).toBe(true)
      }),
    )
  })

  it('should leave alone what it made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(slugify(slugify(text))).toBe(slugify(text))
      }),
    )
  })
})

describe('isSlug', () => {
  it.each(['knee-pain', 'a', '7', 'a'.repeat(80)])('should take %j', (text) => {
    expect(isSlug(text)).toBe(true)
  })

  it.each(['', 'Knee', 'knee pain', '-knee', 'knee-', 'knee--pain', 'knee/pain', '../knee', 'a'.repeat(81)])(
    'should refuse %j',
    (text) => {
      expect(isSlug(text)).toBe(false)
    },
  )
})
