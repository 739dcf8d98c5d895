import { describe, expect, it } from 'vitest'
import { ukDate } from '@/ui/uk-date'

describe('a date', () => {
  it.each([
    ['2026-11-22', '22 November 2026'],
    ['2026-02-01T00:00:00.000Z', '1 February 2026'],
    // Half past midnight in London, where summer time has begun.
    ['2026-06-30T23:30:00.000Z', '1 July 2026'],
  ])('should be written as in the UK: %s', (iso, words) => {
    expect(ukDate(iso)).toBe(words)
  })

  it.each([null, undefined, '', 'soon'])('should be left out when it is none: %s', (iso) => {
    expect(ukDate(iso)).toBeNull()
  })
})
