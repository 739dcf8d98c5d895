import { boutOf } from './bout'
import type { Dose } from './dose'

/**
 * The dose that holds when an override stands over an exercise's default: the override wins field by field, and a
 * field that it leaves out (or leaves undefined, as an empty form field does) falls back to the default.
 *
 * One thing is not field by field. When the override changes repetitions into a continuous time, or the other way
 * round, everything that measured the old work goes with it: "10 times, held for 5 seconds, 3 sets" overridden by
 * "5 minutes" is 5 minutes, not 3 sets of 10 repetitions that also last 5 minutes.
 */
export function effectiveDose(defaultDose: Dose, override: Partial<Dose> = {}): Dose {
  const kept = changesKindOfWork(defaultDose, override) ? { ...defaultDose, ...noWork } : defaultDose
  const dose = { ...kept, ...withoutUndefined(override) }
  return withoutUndefined(dose.duration ? { ...dose, ...noRepetitions } : dose)
}

/** A dose with a duration has no repetitions, even when somebody typed both. */
const noRepetitions = { reps: undefined, hold: undefined }

const noWork = { ...noRepetitions, duration: undefined, sets: undefined, rest: undefined }

function changesKindOfWork(defaultDose: Dose, override: Partial<Dose>): boolean {
  const wanted = boutOf(override).kind
  const present = boutOf(defaultDose).kind
  return wanted !== 'none' && present !== 'none' && wanted !== present
}

function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields
}
