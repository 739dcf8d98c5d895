import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dose } from '@/clinical/dose'
import { doseProblems } from '@/clinical/dose-problems'
import { dose } from './arbitraries'

describe('dose problems', () => {
  it.each<[string, string, Partial<Dose>]>([
    ['reps', 'must begin with the smaller number: 8 to 12, not 12 to 8', { reps: { min: 12, max: 8 } }],
    ['reps', 'must be at least 1', { reps: { min: 0, max: 8 } }],
    ['sets', 'whole numbers', { sets: { min: 1.5, max: 2 } }],
    ['sets', 'whole numbers', { sets: { min: 1, max: 2.5 } }],
    ['hold', 'whole numbers', { hold: { min: NaN, max: 2, unit: 's' } }],
    ['frequency', 'must be at least 1', { frequency: { kind: 'perDay', times: { min: 0, max: 2 } } }],
    [
      'frequency',
      'awake for about 15 hours',
      { frequency: { kind: 'everyHours', hours: { min: 2, max: 16 } } },
    ],
    [
      'duration',
      'either repetitions (perhaps held) or one time',
      { reps: { min: 5, max: 5 }, duration: { min: 5, max: 5, unit: 'min' } },
    ],
  ])('should find fault with %s: %s', (field, words, given) => {
    const problems = doseProblems({ sides: 'none', ...given })
    expect(problems.map((problem) => problem.field)).toEqual([field])
    expect(problems[0]?.message).toContain(words)
  })

  it('should accept every dose in whole numbers and in order, unless it asks for two kinds of work', () => {
    fc.assert(
      fc.property(dose, (given) => {
        expect(doseProblems({ ...given, duration: undefined })).toEqual([])
      }),
    )
  })
})
