import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  counted,
  dashesToWords,
  durationInWords,
  hasDashedRange,
  listInWords,
  rangeInWords,
  timesInWords,
} from '@/clinical/wording'
import { range } from './arbitraries'

describe('wording', () => {
  it.each([
    [{ min: 10, max: 10 }, '10'],
    [{ min: 5, max: 10 }, '5 to 10'],
    [{ min: 1000, max: 1500 }, '1,000 to 1,500'],
  ])('should write %j as "%s"', (given, words) => {
    expect(rangeInWords(given)).toBe(words)
  })

  it.each([
    [{ min: 1, max: 1 }, '1 set'],
    [{ min: 1, max: 2 }, '1 to 2 sets'],
    [{ min: 3, max: 3 }, '3 sets'],
  ])('should count %j as "%s"', (given, words) => {
    expect(counted(given, 'set')).toBe(words)
  })

  it.each([
    [{ min: 1, max: 1 }, 'once'],
    [{ min: 2, max: 2 }, 'twice'],
    [{ min: 1, max: 2 }, '1 to 2 times'],
    [{ min: 3, max: 3 }, '3 times'],
    [{ min: 2, max: 3 }, '2 to 3 times'],
  ])('should say how many times %j is: "%s"', (given, words) => {
    expect(timesInWords(given)).toBe(words)
  })

  it('should keep the unit of a duration', () => {
    expect(durationInWords({ min: 60, max: 60, unit: 's' })).toBe('60 seconds')
    expect(durationInWords({ min: 1, max: 1, unit: 'min' })).toBe('1 minute')
  })

  it('should join a list as an English sentence does', () => {
    expect(listInWords(['Bridge', 'Bird dog', 'Clamshells'])).toBe('Bridge, Bird dog and Clamshells')
  })

  it.each([
    ['Hold 5-10 seconds', 'Hold 5 to 10 seconds'],
    ['Weeks 1 – 2', 'Weeks 1 to 2'],
    ['0.5—1 kg', '0.5 to 1 kg'],
    ['2-3 times, 5-7 days', '2 to 3 times, 5 to 7 days'],
  ])('should write the dashes of "%s" as words', (text, words) => {
    expect(dashesToWords(text)).toBe(words)
    expect(hasDashedRange(text)).toBe(true)
  })

  it.each(['2026-11-22', '01538-123-456', 'press-ups', 'L4-L5', 'a 6-week plan'])(
    'should leave the dash of "%s" alone',
    (text) => {
      expect(dashesToWords(text)).toBe(text)
      expect(hasDashedRange(text)).toBe(false)
    },
  )

  it('should use the singular for exactly 1, and only then', () => {
    fc.assert(
      fc.property(range(1, 2000), (given) => {
        expect(counted(given, 'minute').endsWith('minute')).toBe(given.max === 1)
      }),
    )
  })
})
