import { sideOrderOf } from './bout'
import type { Dose, Frequency, Load, Sides, Tempo } from './dose'
import { timesPerDay } from './occasions'
import { counted, dashesToWords, rangeInWords, timesInWords } from './wording'

/** The parts of a dose as phrases, shared by the sentence and the definition list so that both say the same words. */

/** "twice a day"; "every 2 to 3 hours while you are awake (about 5 to 7 times)". Empty when there is nothing to say. */
export function frequencyPhrase(frequency: Frequency | undefined): string {
  if (!frequency) return ''
  switch (frequency.kind) {
    case 'perDay':
      return `${timesInWords(frequency.times)} a day`
    case 'perWeek':
      return `${timesInWords(frequency.times)} a week`
    case 'everyHours':
      return everyHoursPhrase(frequency)
    case 'asNeeded':
      return 'as often as you need to'
    case 'unspecified':
      return asWritten(frequency.text)
  }
}

/** "at least 1 rest day in between"; empty when the frequency asks for none. */
export function restDaysPhrase(frequency: Frequency | undefined): string {
  if (frequency?.kind !== 'perWeek' || !frequency.restDaysBetween) return ''
  const days = { min: frequency.restDaysBetween, max: frequency.restDaysBetween }
  return `at least ${counted(days, 'rest day')} in between`
}

/** Reads on after "Repeat 10 times" or "Do this for 5 minutes": "on the painful side". Empty when there is no side. */
export function sidePhrase(dose: Dose): string {
  const place = sideNames[dose.sides]
  if (!place) return ''
  return sideOrderOf(dose) === 'swapping' ? `on ${place}, swapping sides each time` : `on ${place}`
}

/** "slowly", or "3 seconds to move and 3 seconds to go back". Empty for a normal speed. */
export function tempoPhrase(tempo: Tempo = 'normal'): string {
  if (tempo === 'normal') return ''
  if (tempo === 'slow') return 'slowly'
  return `${seconds(tempo.out)} to move and ${seconds(tempo.return)} to go back`
}

/** "1 second in between". Empty when there is no pause, or when a hold already says how long to stay. */
export function pausePhrase({ tempo, hold }: Dose): string {
  if (typeof tempo !== 'object' || tempo.pause === 0 || hold) return ''
  return `${seconds(tempo.pause)} in between`
}

/** "the red band", "a resistance band", "a weight of 2kg" (the NHS writes no space), "your body weight only". */
export function loadPhrase(load: Load): string {
  switch (load.kind) {
    case 'body':
      return 'your body weight only'
    case 'band':
      return load.colour?.trim() ? `the ${load.colour.trim().toLowerCase()} band` : 'a resistance band'
    case 'weight':
      return `a weight of ${rangeInWords({ min: load.kg, max: load.kg })}kg`
  }
}

/** "3 to 4 out of 10, where 10 is the hardest you can work": the CR10 scale, explained where it is used. */
export function effortPhrase(effort: NonNullable<Dose['effort']>): string {
  return `${rangeInWords(effort)} out of 10, where 10 is the hardest you can work`
}

const sideNames: Record<Sides, string> = {
  none: '',
  affected: 'the painful side',
  unaffected: 'the side that does not hurt',
  each: 'each side',
  eachAlternating: 'each side',
  choose: 'the side you choose',
}

function everyHoursPhrase(frequency: Extract<Frequency, { kind: 'everyHours' }>): string {
  const { min, max } = frequency.hours
  const rhythm = min === 1 && max === 1 ? 'every hour' : `every ${counted(frequency.hours, 'hour')}`
  const times = timesPerDay(frequency)
  return `${rhythm} while you are awake${times ? ` (about ${timesInWords(times)})` : ''}`
}

/** Keeps the author's words, but not a dash between numbers, a line break or a full stop that ends our sentence twice. */
function asWritten(text: string): string {
  return dashesToWords(text).replace(/\s+/g, ' ').trim().replace(/\.+$/, '')
}

function seconds(value: number): string {
  return counted({ min: value, max: value }, 'second')
}
