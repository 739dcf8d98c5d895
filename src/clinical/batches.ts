import type { Frequency } from './dose'
import { timesPerDay } from './occasions'
import { rangeInWords } from './wording'

/** How a day is divided into batches that can be ticked off. */
export type Batches = {
  /** Boxes on a day: as many times as the frequency asks for at most, but the middle of what can only be "about". */
  count: number
  /** After "2 of": "3", "2 to 3", "about 6". */
  outOf: string
  /** How many days of a week; absent when every day. */
  daysPerWeek?: number
}

/**
 * The batches of a day, or null for a frequency that gives no number: what nobody can count is neither ticked off nor
 * reminded of. Missed batches are dropped and never stacked, so the boxes of a day say nothing about the day before.
 */
export function batchesOf(frequency: Frequency | undefined): Batches | null {
  const times = frequency ? timesPerDay(frequency) : null
  if (!frequency || !times) return null
  if (frequency.kind === 'perWeek') {
    return { count: 1, outOf: '1', daysPerWeek: Math.min(7, frequency.times.max) }
  }
  if (frequency.kind === 'perDay') return { count: times.max, outOf: rangeInWords(times) }
  const count = Math.round((times.min + times.max) / 2)
  return { count, outOf: `about ${count}` }
}
