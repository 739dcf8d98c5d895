import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boutOf } from '@/clinical/bout'
import type { Dose } from '@/clinical/dose'
import { effectiveDose } from '@/clinical/effective-dose'
import { dose, override } from './arbitraries'

const heldTenTimes: Dose = {
  reps: { min: 10, max: 10 },
  hold: { min: 5, max: 5, unit: 's' },
  sets: { min: 3, max: 3 },
  rest: { min: 30, max: 30, unit: 's' },
  sides: 'none',
  frequency: { kind: 'everyHours', hours: { min: 2, max: 3 } },
}

describe('effective dose', () => {
  it('should take the fields of the override and keep the rest of the default', () => {
    const threeTimesADay = { kind: 'perDay' as const, times: { min: 3, max: 3 } }
    expect(effectiveDose(heldTenTimes, { frequency: threeTimesADay })).toEqual({
      ...heldTenTimes,
      frequency: threeTimesADay,
    })
  })

  it('should drop repetitions, holds, sets and rest when the override is a time to carry on', () => {
    const fiveMinutes = { min: 5, max: 5, unit: 'min' as const }
    expect(effectiveDose(heldTenTimes, { duration: fiveMinutes })).toStrictEqual({
      duration: fiveMinutes,
      sides: 'none',
      frequency: heldTenTimes.frequency,
    })
  })

  it('should drop the time to carry on when the override gives repetitions', () => {
    const lying: Dose = { duration: { min: 5, max: 10, unit: 'min' }, sides: 'none', asTolerated: true }
    expect(effectiveDose(lying, { reps: { min: 10, max: 10 } })).toStrictEqual({
      reps: { min: 10, max: 10 },
      sides: 'none',
      asTolerated: true,
    })
  })

  it('should read an empty field as "not overridden"', () => {
    expect(effectiveDose(heldTenTimes, { reps: undefined, sides: undefined })).toStrictEqual(heldTenTimes)
  })

  it('should give every field of the override that is not about the kind of work', () => {
    fc.assert(
      fc.property(dose, override, (standard, { reps: _r, hold: _h, duration: _d, ...given }) => {
        expect(effectiveDose(standard, given)).toMatchObject(given)
      }),
    )
  })

  it('should do the kind of work that the override asks for, else that of the default', () => {
    fc.assert(
      fc.property(dose, override, (standard, given) => {
        const wanted = [boutOf(given).kind, boutOf(standard).kind].find((kind) => kind !== 'none') ?? 'none'
        expect(boutOf(effectiveDose(standard, given)).kind).toBe(wanted)
      }),
    )
  })

  it('should never have both repetitions and a time to carry on', () => {
    fc.assert(
      fc.property(dose, override, (standard, given) => {
        const { duration, reps, hold } = effectiveDose(standard, given)
        expect(duration && (reps ?? hold)).toBeUndefined()
      }),
    )
  })

  it('should be the same when applied twice, and change nothing when empty', () => {
    fc.assert(
      fc.property(dose, override, (standard, given) => {
        const once = effectiveDose(standard, given)
        expect(effectiveDose(once, given)).toStrictEqual(once)
        expect(effectiveDose(once)).toStrictEqual(once)
      }),
    )
  })
})
