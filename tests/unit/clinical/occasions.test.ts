import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Frequency, Range } from '@/clinical/dose'
import { timesPerDay, WAKING_HOURS } from '@/clinical/occasions'
import { frequency } from './arbitraries'

describe('times a day', () => {
  it.each<[Frequency, Range | null]>([
    [
      { kind: 'perDay', times: { min: 2, max: 3 } },
      { min: 2, max: 3 },
    ],
    [
      { kind: 'everyHours', hours: { min: 2, max: 3 } },
      { min: 5, max: 7 },
    ],
    [
      { kind: 'everyHours', hours: { min: 8, max: 40 } },
      { min: 1, max: 1 },
    ],
    [
      { kind: 'perWeek', times: { min: 7, max: 14 } },
      { min: 1, max: 2 },
    ],
    [{ kind: 'asNeeded' }, null],
    [{ kind: 'unspecified', text: 'several times daily' }, null],
  ])('should read %j as %j', (given, times) => {
    expect(timesPerDay(given)).toEqual(times)
  })

  it('should be a range in order and above 0', () => {
    fc.assert(
      fc.property(frequency, (given) => {
        const { min, max } = timesPerDay(given) ?? { min: 1, max: 1 }
        expect(min).toBeGreaterThan(0)
        expect(max).toBeGreaterThanOrEqual(min)
      }),
    )
  })

  it('should never wake anybody up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), (hours) => {
        const times = timesPerDay({ kind: 'everyHours', hours: { min: hours, max: hours } })
        expect((times?.max ?? 0) * hours).toBeLessThanOrEqual(WAKING_HOURS)
      }),
    )
  })
})
