/**
 * A dose: how much of an exercise, how often, on which side.
 *
 * Timing follows the meaning of FHIR `Timing.repeat` (frequency and frequencyMax, period and periodMax), so that a
 * dose can be exported without guessing. Every number of a source ("5 to 10 seconds") is kept as a range; a single
 * number is a range whose ends are equal.
 */
export type Dose = {
  sets?: Range
  reps?: Range
  /** How long each repetition is held. */
  hold?: Duration
  /** One continuous bout, for lying positions and walking; a dose with a duration has no repetitions. */
  duration?: Duration
  /** Pause between sets. */
  rest?: Duration
  sides: Sides
  tempo?: Tempo
  load?: Load
  /** Rating of perceived exertion on the CR10 scale, 0 to 10. */
  effort?: Range
  frequency?: Frequency
  /** The patient may stop earlier when it is too much. */
  asTolerated?: boolean
}

/** Whole numbers, `min` ≤ `max`. */
export type Range = { min: number; max: number }

export type Duration = Range & { unit: 's' | 'min' }

export type Frequency =
  | { kind: 'perDay'; times: Range }
  /** Waking hours only; nobody is asked to wake up for an exercise. */
  | { kind: 'everyHours'; hours: Range }
  | { kind: 'perWeek'; times: Range; restDaysBetween?: number }
  | { kind: 'asNeeded' }
  /** The source gives no number ("several times daily"). Shown as written, linted, never turned into a reminder. */
  | { kind: 'unspecified'; text: string }

/** Which side of the body: the painful one, the other one, both in turn (`each`) or rep by rep (`eachAlternating`). */
export type Sides = 'none' | 'affected' | 'unaffected' | 'each' | 'eachAlternating' | 'choose'

/** Seconds for each part of one repetition, or a word. */
export type Tempo = 'slow' | 'normal' | { out: number; pause: number; return: number }

export type Load = { kind: 'body' } | { kind: 'band'; colour?: string } | { kind: 'weight'; kg: number }
