import { boutOf, setsOf, sideOrderOf } from './bout'
import type { Dose, Range } from './dose'
import { timesPerDay } from './occasions'
import { inSeconds, paceOf, SECONDS_TO_CHANGE_SIDES, SECONDS_TO_GET_READY } from './pace'

/*
 * What a dose costs a patient in time. It is computed, never typed, from the dose and the assumptions in `pace.ts`, and
 * is told to patients and editors, because lack of time is a common reason to give up a programme.
 */

/** Seconds of one session: the lead-in, every repetition, hold and rest, and the change of sides. */
export function secondsPerSession(dose: Dose): Range {
  return { min: sessionSeconds(dose, 'min'), max: sessionSeconds(dose, 'max') }
}

/**
 * Seconds a day, perhaps a fraction, because "3 times a week" is spread over 7 days. A dose without a countable
 * frequency counts as one session a day; one that is done as needed may cost nothing.
 */
export function secondsPerDay(dose: Dose): Range {
  const session = secondsPerSession(dose)
  const times = dose.frequency ? (timesPerDay(dose.frequency) ?? ONCE) : ONCE
  const fewest = dose.frequency?.kind === 'asNeeded' ? 0 : times.min
  return { min: session.min * fewest, max: session.max * times.max }
}

/** Whole minutes a day for all doses together; see `inMinutes` for the rounding. */
export function minutesPerDay(...doses: readonly Dose[]): Range {
  return inMinutes(total(doses.map(secondsPerDay)))
}

/** Seconds to the nearest whole minute, but never 0 minutes for something that takes time. */
export function inMinutes(seconds: Range): Range {
  return { min: wholeMinutes(seconds.min), max: wholeMinutes(seconds.max) }
}

/** Adds ranges end by end. */
export function total(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, range) => ({ min: sum.min + range.min, max: sum.max + range.max }), {
    min: 0,
    max: 0,
  })
}

const ONCE: Range = { min: 1, max: 1 }

function sessionSeconds(dose: Dose, end: keyof Range): number {
  const bout = boutOf(dose)
  if (bout.kind === 'none') return 0
  const order = sideOrderOf(dose)
  const turns = order === 'oneThenOther' ? 2 : 1
  const sidesPerRep = order === 'swapping' ? 2 : 1
  const sets = setsOf(dose)[end]
  const set =
    bout.kind === 'continuous' ? inSeconds(bout.duration)[end] : bout.reps[end] * repSeconds(dose, end)
  const rests = dose.rest ? (sets - 1) * inSeconds(dose.rest)[end] : 0
  const oneTurn = sets * set * sidesPerRep + rests
  return SECONDS_TO_GET_READY + turns * oneTurn + (turns - 1) * SECONDS_TO_CHANGE_SIDES
}

function repSeconds({ tempo, hold }: Dose, end: keyof Range): number {
  const pace = paceOf(tempo)
  return pace.out + (hold ? inSeconds(hold)[end] : pace.pause) + pace.return
}

function wholeMinutes(seconds: number): number {
  return seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0
}
