import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inMinutes, minutesPerDay, secondsPerDay, secondsPerSession } from '@/clinical/burden'
import type { Dose, Range } from '@/clinical/dose'
import { dose, duration, range } from './arbitraries'

const tenTimes: Dose = { reps: { min: 10, max: 10 }, sides: 'none' }
const pressUps: Dose = {
  ...tenTimes,
  hold: { min: 5, max: 5, unit: 's' },
  frequency: { kind: 'everyHours', hours: { min: 2, max: 3 } },
}

describe('burden', () => {
  it('should count 4 seconds of movement and the hold for each repetition, after a lead-in of 3 seconds', () => {
    expect(secondsPerSession(pressUps)).toEqual({ min: 93, max: 93 })
  })

  it('should count both ends of a range', () => {
    expect(secondsPerSession({ ...tenTimes, hold: { min: 5, max: 10, unit: 's' } })).toEqual({
      min: 93,
      max: 143,
    })
  })

  it('should count a time to carry on as it stands', () => {
    expect(secondsPerSession({ duration: { min: 5, max: 10, unit: 'min' }, sides: 'none' })).toEqual({
      min: 303,
      max: 603,
    })
  })

  it('should count more for a slow movement and for a stated speed', () => {
    expect(secondsPerSession({ ...tenTimes, tempo: 'slow' }).min).toBe(63)
    expect(secondsPerSession({ ...tenTimes, tempo: { out: 3, pause: 1, return: 3 } }).min).toBe(73)
  })

  it('should double the work for two sides, and count turning over once', () => {
    expect(secondsPerSession({ ...tenTimes, sides: 'each' }).min).toBe(3 + 40 + 10 + 40)
    expect(secondsPerSession({ ...tenTimes, sides: 'eachAlternating' }).min).toBe(3 + 80)
  })

  it('should rest between sets, but not after the last', () => {
    const threeSets: Dose = { ...tenTimes, sets: { min: 3, max: 3 }, rest: { min: 30, max: 30, unit: 's' } }
    expect(secondsPerSession(threeSets).min).toBe(3 + 3 * 40 + 2 * 30)
  })

  it('should multiply by the times a day', () => {
    expect(secondsPerDay(pressUps)).toEqual({ min: 5 * 93, max: 7 * 93 })
    expect(
      secondsPerDay({ ...pressUps, frequency: { kind: 'perWeek', times: { min: 7, max: 7 } } }).min,
    ).toBe(93)
  })

  it('should count one session a day when nobody says how often, and perhaps none when it is as needed', () => {
    expect(secondsPerDay(tenTimes)).toEqual({ min: 43, max: 43 })
    expect(secondsPerDay({ ...tenTimes, frequency: { kind: 'asNeeded' } })).toEqual({ min: 0, max: 43 })
  })

  it('should round to whole minutes, never down to nothing', () => {
    expect(inMinutes({ min: 5, max: 89 })).toEqual({ min: 1, max: 1 })
    expect(minutesPerDay(pressUps, pressUps)).toEqual({ min: 16, max: 22 })
    expect(minutesPerDay()).toEqual({ min: 0, max: 0 })
  })

  it('should cost nothing when the dose says neither how many nor how long', () => {
    expect(secondsPerSession({ sides: 'each', sets: { min: 3, max: 3 } })).toEqual({ min: 0, max: 0 })
  })

  it('should be a range in order', () => {
    fc.assert(
      fc.property(dose, (given) => {
        expect(inOrder(secondsPerSession(given))).toBe(true)
        expect(inOrder(secondsPerDay(given))).toBe(true)
      }),
    )
  })

  it.each([
    ['repetitions', (given: Dose, more: number): Dose => ({ ...given, reps: raised(given.reps, more) })],
    ['sets', (given: Dose, more: number): Dose => ({ ...given, sets: raised(given.sets, more) })],
    [
      'hold',
      (given: Dose, more: number): Dose => ({
        ...given,
        hold: { unit: 's', ...given.hold, ...raised(given.hold, more) },
      }),
    ],
  ])('should not fall when there are more %s', (_, withMore) => {
    const whole = fc.record({ reps: range(1, 20), sets: range(1, 5), hold: duration() })
    fc.assert(
      fc.property(dose, whole, fc.integer({ min: 0, max: 20 }), (given, work, more) => {
        const less = secondsPerSession({ ...given, ...work })
        const greater = secondsPerSession(withMore({ ...given, ...work }, more))
        expect(greater.min).toBeGreaterThanOrEqual(less.min)
        expect(greater.max).toBeGreaterThanOrEqual(less.max)
      }),
    )
  })
})

function inOrder({ min, max }: Range): boolean {
  return 0 <= min && min <= max
}

function raised(range: Range = { min: 1, max: 1 }, more: number): Range {
  return { min: range.min + more, max: range.max + more }
}
