import type { Dose, Duration, Range } from './dose'

/**
 * What a patient does in one set on one side: either repetitions, each perhaps held, or one continuous stretch of time
 * (a lying position, a walk). Everything that reads a dose asks here, so that the sentence, the player and the daily
 * total can never disagree about which of the two it is.
 */
export type Bout =
  | { kind: 'repetitions'; reps: Range; hold?: Duration }
  | { kind: 'continuous'; duration: Duration }
  /** The dose says neither how many nor how long. */
  | { kind: 'none' }

/** A duration wins over repetitions, because a dose with a duration has none. A hold on its own is held once. */
export function boutOf({ duration, reps, hold }: Pick<Dose, 'duration' | 'reps' | 'hold'>): Bout {
  if (duration) return { kind: 'continuous', duration }
  if (reps || hold) return { kind: 'repetitions', reps: atLeastOne(reps), hold }
  return { kind: 'none' }
}

/** How many sets; a dose without sets is done as one. */
export function setsOf({ sets }: Pick<Dose, 'sets'>): Range {
  return atLeastOne(sets)
}

/**
 * How a session goes through the sides: `one` side (or both together), `oneThenOther` (all sets on one side, then all
 * on the other) or `swapping` (rep by rep). A continuous bout has no repetitions to swap on, so it is done on one
 * side, then on the other.
 */
export type SideOrder = 'one' | 'oneThenOther' | 'swapping'

export function sideOrderOf(dose: Dose): SideOrder {
  if (dose.sides === 'each') return 'oneThenOther'
  if (dose.sides !== 'eachAlternating') return 'one'
  return boutOf(dose).kind === 'continuous' ? 'oneThenOther' : 'swapping'
}

function atLeastOne(range: Range = { min: 1, max: 1 }): Range {
  return { min: Math.max(1, range.min), max: Math.max(1, range.max) }
}
