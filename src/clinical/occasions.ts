import type { Frequency, Range } from './dose'

/** The waking day that "every 2 to 3 hours while you are awake" divides: 7am to 10pm. Our planning assumption. */
export const WAKING_HOURS = 15

const DAYS_PER_WEEK = 7

/**
 * How many times a day a frequency means. "Every 2 to 3 hours" is 5 to 7 times: 15 waking hours divided by each end,
 * rounded down, at least once. Times a week come out as a fraction of a day (3 a week is 3/7).
 *
 * @returns null when nobody can say: as needed, or a text without a number.
 */
export function timesPerDay(frequency: Frequency): Range | null {
  switch (frequency.kind) {
    case 'perDay':
      return frequency.times
    case 'everyHours':
      return { min: timesAwake(frequency.hours.max), max: timesAwake(frequency.hours.min) }
    case 'perWeek':
      return { min: frequency.times.min / DAYS_PER_WEEK, max: frequency.times.max / DAYS_PER_WEEK }
    case 'asNeeded':
    case 'unspecified':
      return null
  }
}

function timesAwake(hoursBetween: number): number {
  return Math.max(1, Math.floor(WAKING_HOURS / Math.max(1, hoursBetween)))
}
