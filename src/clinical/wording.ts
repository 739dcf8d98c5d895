import type { Duration, Range } from './dose'

/**
 * Numbers in plain English, by the rules of the NHS content style guide ("Numbers, measurements, dates and time"):
 * numerals always, a comma from 1,000, and "to" between the ends of a range because a screen reader may skip a dash
 * or read it as "minus".
 */

/** `{ 5, 10 }` → "5 to 10"; `{ 10, 10 }` → "10". */
export function rangeInWords({ min, max }: Range): string {
  return min === max ? numeral(min) : `${numeral(min)} to ${numeral(max)}`
}

/** `{ 1, 1 }` of "day" → "1 day"; `{ 1, 2 }` of "day" → "1 to 2 days". */
export function counted(range: Range, noun: string): string {
  return `${rangeInWords(range)} ${isOne(range) ? noun : `${noun}s`}`
}

/** "once", "twice", "3 times", "2 to 3 times". */
export function timesInWords(range: Range): string {
  if (isOne(range)) return 'once'
  if (range.min === 2 && range.max === 2) return 'twice'
  return counted(range, 'time')
}

/** "30 seconds", "5 to 10 minutes". The unit stays the one that the clinician chose. */
export function durationInWords(duration: Duration): string {
  return counted(duration, unitNames[duration.unit])
}

export function isOne({ min, max }: Range): boolean {
  return min === 1 && max === 1
}

/** "bring on pain" → "Bring on pain". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** ["a", "b", "c"] → "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return listFormat.format(items)
}

/**
 * "5-10 seconds" → "5 to 10 seconds", for hyphens, en dashes and em dashes. Leaves ISO dates ("2026-11-22") and longer
 * chains of numbers ("01538-123-456") alone.
 */
export function dashesToWords(text: string): string {
  return text.replace(dashedRange, '$1 to $2')
}

/** Whether the text holds a range written with a dash. */
export function hasDashedRange(text: string): boolean {
  return text.search(dashedRange) >= 0
}

const dashedRange = /(?<![\d.–—-])(\d+(?:\.\d+)?)\s*[-–—]\s*(\d+(?:\.\d+)?)(?![\d–—-])/g

const unitNames: Record<Duration['unit'], string> = { s: 'second', min: 'minute' }

const numberFormat = new Intl.NumberFormat('en-GB')

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function numeral(value: number): string {
  return numberFormat.format(value)
}
