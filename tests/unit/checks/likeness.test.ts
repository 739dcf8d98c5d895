import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, sentenceMostLike, shinglesOf, TOO_ALIKE, type Prose } from '@/checks/likeness'

const textOf = (town: string, code: string) => ({
  names: [town, 'Staffordshire'],
  paragraphs: [
    `A home visit in ${town} means no bus and no waiting room while your leg hurts. We come with all that is needed.`,
    `All postcodes that start with ${code} are included. Ask us about the villages around ${town}.`,
  ],
})
const leek = textOf('Leek', 'ST13')
const other: Prose = {
  names: ['Biddulph'],
  paragraphs: ['An old railway makes a kind path: trains cannot climb steep hills, so the way never does.'],
}

const words = fc.array(fc.constantFrom(...'the path is flat and dry near a mill by the river'.split(' ')), {
  maxLength: 60,
})
const prose = fc
  .array(words, { maxLength: 6 })
  .map((all): Prose => ({ names: ['Leek'], paragraphs: all.map((each) => each.join(' ')) }))

describe('how alike two texts are', () => {
  it('should see through names and postcodes that were replaced', () => {
    const copy = textOf('Stoke-on-Trent', 'ST1 4')
    expect(likeness(shinglesOf(leek), shinglesOf(copy))).toBeGreaterThan(0.9)
  })

  it('should see through another order of the paragraphs, and other letters for the same', () => {
    const paragraphs = [...leek.paragraphs].reverse().map((each) => each.toUpperCase().replaceAll(',', ' –'))
    expect(likeness(shinglesOf(leek), shinglesOf({ ...leek, paragraphs }))).toBe(1)
  })

  it('should find nothing in common in texts of their own', () => {
    expect(likeness(shinglesOf(leek), shinglesOf(other))).toBe(0)
    expect(sentenceMostLike(leek, shinglesOf(other))).toBeNull()
  })

  it('should be below the threshold when less than half was copied', () => {
    const [first = ''] = leek.paragraphs
    const half = {
      ...other,
      paragraphs: [first, ...other.paragraphs, ...Array(3).fill(ownWords).map(String)],
    }
    expect(likeness(shinglesOf(leek), shinglesOf(half))).toBeLessThan(TOO_ALIKE)
  })

  it('should name the sentence that is alike', () => {
    const cheadle = { names: ['Cheadle'], paragraphs: ['Ask us about the villages around Cheadle.'] }
    expect(sentenceMostLike(leek, shinglesOf(cheadle))).toBe('Ask us about the villages around Leek.')
  })

  it('should be the same both ways, between 0 and 1, and 1 with itself', () => {
    fc.assert(
      fc.property(prose, prose, (one, two) => {
        const [a, b] = [shinglesOf(one), shinglesOf(two)]
        expect(likeness(a, b)).toBe(likeness(b, a))
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
        expect(likeness(a, b)).toBeLessThanOrEqual(1)
        expect(likeness(a, a)).toBe(a.size === 0 ? 0 : 1)
      }),
    )
  })

  it('should never fall when a text takes over more of the other one', () => {
    fc.assert(
      fc.property(prose, prose, fc.nat(), (one, two, at) => {
        const taken = {
          ...one,
          paragraphs: [...one.paragraphs, two.paragraphs[at % (two.paragraphs.length || 1)] ?? ''],
        }
        const target = shinglesOf(two)
        expect(likeness(shinglesOf(taken), target)).toBeGreaterThanOrEqual(likeness(shinglesOf(one), target))
      }),
    )
  })

  it('should name a sentence exactly where anything is alike', () => {
    fc.assert(
      fc.property(prose, prose, (one, two) => {
        // Paragraphs of one sentence: runs do not go beyond one.
        const isAlike = likeness(shinglesOf(one), shinglesOf(two)) > 0
        expect(sentenceMostLike(one, shinglesOf(two)) !== null).toBe(isAlike)
      }),
    )
  })
})

const ownWords =
  'Ladderedge has a car park from which a wide track leads down to the old canal, where benches stand at every second bridge and the ground stays firm in winter.'
