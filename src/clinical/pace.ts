import type { Duration, Range, Tempo } from './dose'

/*
 * How long things take that a dose does not state. These are planning assumptions of this product, not clinical
 * evidence: they decide the minutes we announce and the countdowns we run, and the patient may pause at any time.
 */

/** Moving out and back once, at a normal speed. */
export const SECONDS_PER_REP_MOVEMENT = 4

/** Moving out and back once, when the dose says "slowly". */
export const SECONDS_PER_SLOW_REP_MOVEMENT = 6

/** The lead-in before a session: "3, 2, 1". The patient has taken the starting position before pressing start. */
export const SECONDS_TO_GET_READY = 3

/** Turning over or swapping legs, once in a session. */
export const SECONDS_TO_CHANGE_SIDES = 10

/** Seconds of each part of one repetition. A hold takes the place of the pause. */
export type Pace = { out: number; pause: number; return: number }

export function paceOf(tempo: Tempo = 'normal'): Pace {
  if (typeof tempo === 'object') return tempo
  const movement = movementSeconds[tempo]
  return { out: movement / 2, pause: 0, return: movement / 2 }
}

/** A duration in seconds, whatever its unit. */
export function inSeconds({ min, max, unit }: Duration): Range {
  const factor = secondsPer[unit]
  return { min: min * factor, max: max * factor }
}

const movementSeconds: Record<Exclude<Tempo, object>, number> = {
  normal: SECONDS_PER_REP_MOVEMENT,
  slow: SECONDS_PER_SLOW_REP_MOVEMENT,
}

const secondsPer: Record<Duration['unit'], number> = { s: 1, min: 60 }
