import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dose, Frequency } from '@/clinical/dose'
import { toFhirTiming, type FhirTimingRepeat } from '@/clinical/fhir-timing'
import { dose, frequency } from './arbitraries'

const tenTimes: Dose = { reps: { min: 10, max: 10 }, sides: 'none' }

describe('FHIR timing', () => {
  it.each<[string, Frequency, FhirTimingRepeat]>([
    [
      'twice a day',
      { kind: 'perDay', times: { min: 2, max: 2 } },
      { frequency: 2, period: 1, periodUnit: 'd' },
    ],
    [
      '2 to 3 times a day',
      { kind: 'perDay', times: { min: 2, max: 3 } },
      { frequency: 2, frequencyMax: 3, period: 1, periodUnit: 'd' },
    ],
    [
      'every 2 to 3 hours',
      { kind: 'everyHours', hours: { min: 2, max: 3 } },
      { frequency: 1, period: 2, periodMax: 3, periodUnit: 'h' },
    ],
    [
      '3 times a week',
      { kind: 'perWeek', times: { min: 3, max: 3 }, restDaysBetween: 1 },
      { frequency: 3, period: 1, periodUnit: 'wk' },
    ],
  ])('should write %s as frequency and period', (_, given, repeat) => {
    expect(toFhirTiming({ ...tenTimes, frequency: given })?.repeat).toEqual(repeat)
  })

  it('should write how long it lasts each time', () => {
    const walk: Dose = { sides: 'none', duration: { min: 15, max: 20, unit: 'min' } }
    expect(toFhirTiming(walk)?.repeat).toEqual({ duration: 15, durationMax: 20, durationUnit: 'min' })
  })

  it('should carry in words what FHIR has no number for', () => {
    const timing = toFhirTiming({ ...tenTimes, frequency: { kind: 'everyHours', hours: { min: 2, max: 3 } } })
    expect(timing?.code.text).toBe(
      'Repeat 10 times, every 2 to 3 hours while you are awake (about 5 to 7 times).',
    )
    expect(toFhirTiming({ ...tenTimes, frequency: { kind: 'asNeeded' } })).toEqual({
      code: { text: 'Repeat 10 times, as often as you need to.' },
    })
  })

  it('should be nothing for a dose that says nothing', () => {
    expect(toFhirTiming({ sides: 'none' })).toBeNull()
  })

  // The invariants of the datatype: tim-1, tim-2, tim-4 to tim-7, positiveInt, and no empty element.
  it('should keep the rules of the FHIR datatype', () => {
    fc.assert(
      fc.property(dose, (given) => {
        const timing = toFhirTiming(given)
        const repeat = timing?.repeat ?? {}
        expect(timing?.code.text).not.toBe('')
        expect(timing?.repeat).not.toEqual({})
        expect('durationUnit' in repeat).toBe('duration' in repeat)
        expect('periodUnit' in repeat).toBe('period' in repeat)
        const { frequency: times = 1, frequencyMax = times + 1, period = 1, periodMax = period + 1 } = repeat
        const { duration = 1, durationMax = duration + 1 } = repeat
        expect(Math.min(times, period, duration)).toBeGreaterThan(0)
        expect(frequencyMax).toBeGreaterThan(times)
        expect(periodMax).toBeGreaterThan(period)
        expect(durationMax).toBeGreaterThan(duration)
      }),
    )
  })

  it('should lose nothing: another reader gets the same frequency back', () => {
    const countable = frequency.filter(({ kind }) => kind !== 'asNeeded' && kind !== 'unspecified')
    fc.assert(
      fc.property(countable, (given) => {
        const repeat = toFhirTiming({ ...tenTimes, frequency: given })?.repeat ?? {}
        expect(read(repeat)).toEqual({ ...given, restDaysBetween: undefined })
      }),
    )
  })
})

/** Reads a repeat as somebody who knows FHIR and not our types. */
function read({
  frequency: times = 0,
  frequencyMax = times,
  period = 0,
  periodMax = period,
  periodUnit,
}: FhirTimingRepeat) {
  const readers = {
    d: { kind: 'perDay', times: { min: times, max: frequencyMax } },
    wk: { kind: 'perWeek', times: { min: times, max: frequencyMax } },
    h: { kind: 'everyHours', hours: { min: period, max: periodMax } },
  }
  return readers[periodUnit ?? 'd']
}
