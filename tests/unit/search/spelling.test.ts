import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultWords } from '@/search/default-words'
import { distanceBetween, meantWord } from '@/search/spelling'
import { vocabularyOf } from '@/search/vocabulary'
import { stemOf } from '@/search/words'

const vocabulary = vocabularyOf(defaultWords)
const words = new Map(
  ['sciatica', 'exercise', 'exercises', 'thornton', 'leek', 'piriformis', 'back', 'macclesfield'].map(
    (word, index) => [word, index + 1],
  ),
)
const onPages = { words, stems: new Map([...words].map(([word, pages]) => [stemOf(word), pages])) }

describe('meantWord', () => {
  it.each([
    ['siatica', 'sciatica'],
    ['sciatcia', 'sciatica'],
    ['ciatica', 'sciatica'],
    ['excercise', 'exercise'],
    ['excersises', 'exercises'],
    ['physo', 'physio'],
    ['thorton', 'thornton'],
    ['leak', 'leek'],
    ['pirriformis', 'piriformis'],
    ['maclesfeild', 'macclesfield'],
    ['sholder', 'shoulder'],
  ])('should take %s for %s', (typed, meant) => {
    expect(meantWord(typed, { onPages, vocabulary })).toBe(meant)
  })

  it.each([
    'sciatica',
    'sciat',
    'heel',
    'hand',
    'should',
    'peek',
    'st13',
    'zzzzzzzz',
    'abc',
    'x'.repeat(100),
  ])('should leave %s alone', (typed) => {
    expect(meantWord(typed, { onPages, vocabulary })).toBeNull()
  })
})

describe('distanceBetween', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

  it('should be the same both ways, and nothing only between equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distanceBetween(a, b, 99)).toBe(distanceBetween(b, a, 99))
        expect(distanceBetween(a, b, 99) === 0).toBe(a === b)
      }),
    )
  })

  it('should give up above the limit, and only there', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const distance = distanceBetween(a, b, 99)
        expect(distanceBetween(a, b, limit) > limit).toBe(distance > limit)
      }),
    )
  })
})
