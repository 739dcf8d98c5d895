import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doseOf, doseOverrideOf } from '@/fields/read-dose'
import type { DoseFields } from '@/payload-types'

describe('doseOf', () => {
  it('should read a dose as it is filled in', () => {
    const fields: DoseFields = {
      sets: { min: 2, max: 3 },
      reps: { min: 10 },
      hold: { min: 5, max: 10, unit: 's' },
      rest: { min: 1, unit: 'min' },
      sides: 'each',
      loadKind: 'band',
      bandColour: 'red',
      frequency: { kind: 'everyHours', min: 2, max: 3 },
      asTolerated: true,
    }
    expect(doseOf(fields)).toEqual({
      sets: { min: 2, max: 3 },
      reps: { min: 10, max: 10 },
      hold: { min: 5, max: 10, unit: 's' },
      rest: { min: 1, max: 1, unit: 'min' },
      sides: 'each',
      load: { kind: 'band', colour: 'red' },
      frequency: { kind: 'everyHours', hours: { min: 2, max: 3 } },
      asTolerated: true,
    })
  })

  it('should say “no sides” while nobody has chosen', () => {
    expect(doseOf({} as DoseFields)).toEqual({ sides: 'none' })
  })
})

describe('doseOverrideOf', () => {
  it.each([null, undefined, {}])('should change nothing for %j', (fields) => {
    expect(doseOverrideOf(fields)).toEqual({})
  })

  it.each([
    ['a second number alone', { reps: { max: 8 } }, { reps: { min: 8, max: 8 } }],
    ['numbers the wrong way round', { reps: { min: 12, max: 8 } }, { reps: { min: 8, max: 12 } }],
    ['a duration without a unit', { duration: { min: 30 } }, { duration: { min: 30, max: 30, unit: 's' } }],
    ['a weight', { loadKind: 'weight', weightKg: 2.5 }, { load: { kind: 'weight', kg: 2.5 } }],
    ['a weight without kilograms', { loadKind: 'weight' }, {}],
    ['a frequency without numbers', { frequency: { kind: 'perDay' } }, {}],
    ['“when you need it”', { frequency: { kind: 'asNeeded' } }, { frequency: { kind: 'asNeeded' } }],
    [
      'a frequency in words',
      { frequency: { kind: 'unspecified', text: 'Often' } },
      { frequency: { kind: 'unspecified', text: 'Often' } },
    ],
    [
      'rest days',
      { frequency: { kind: 'perWeek', min: 3, restDaysBetween: 1 } },
      { frequency: { kind: 'perWeek', times: { min: 3, max: 3 }, restDaysBetween: 1 } },
    ],
    ['an empty tick', { asTolerated: false }, {}],
  ])('should read %s', (_, fields, expected) => {
    expect(doseOverrideOf(fields as DoseFields)).toEqual(expected)
  })

  it('should never hand on a range whose ends are the wrong way round', () => {
    const anyRange = fc.record({ min: fc.option(fc.nat(99)), max: fc.option(fc.nat(99)) })
    fc.assert(
      fc.property(anyRange, (reps) => {
        const read = doseOverrideOf({ reps }).reps ?? { min: 0, max: 0 }
        expect(read.min).toBeLessThanOrEqual(read.max)
      }),
    )
  })
})
