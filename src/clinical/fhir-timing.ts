import { boutOf } from './bout'
import type { Dose, Duration, Frequency } from './dose'
import { sentence } from './sentence'

/** The parts of HL7 FHIR R4 `Timing` that a dose can fill. https://hl7.org/fhir/R4/datatypes.html#Timing */
export type FhirTiming = {
  repeat?: FhirTimingRepeat
  /** "Just text in code.text": a complete statement of the schedule, for whatever `repeat` has no place for. */
  code: { text: string }
}

/** Present only where the dose says so; a `…Max` is present only when it differs from its lower end. */
export type FhirTimingRepeat = {
  /** How long it lasts each time. */
  duration?: number
  durationMax?: number
  durationUnit?: 's' | 'min'
  /** How many times in a period. */
  frequency?: number
  frequencyMax?: number
  period?: number
  periodMax?: number
  periodUnit?: 'h' | 'd' | 'wk'
}

/**
 * A dose as FHIR timing. "2 to 3 times a day" is frequency 2, frequencyMax 3, period 1 day; "every 2 to 3 hours" is
 * frequency 1, period 2, periodMax 3 hours.
 *
 * Nothing is guessed. FHIR has no place in `repeat` for waking hours, rest days, "as needed" (it stands on the
 * dosage, not the timing), repetitions or holds, so these stand in the text only; `Timing.repeat.count` counts whole
 * occasions, not repetitions of a movement.
 *
 * @returns null when the dose says nothing.
 */
export function toFhirTiming(dose: Dose): FhirTiming | null {
  const text = sentence(dose)
  if (!text) return null
  const bout = boutOf(dose)
  const repeat: FhirTimingRepeat = {
    ...(bout.kind === 'continuous' ? durationOf(bout.duration) : {}),
    ...(dose.frequency ? rhythmOf(dose.frequency) : {}),
  }
  return Object.keys(repeat).length > 0 ? { repeat, code: { text } } : { code: { text } }
}

function durationOf({ min, max, unit }: Duration): FhirTimingRepeat {
  return { duration: min, ...(max > min ? { durationMax: max } : {}), durationUnit: unit }
}

function rhythmOf(frequency: Frequency): FhirTimingRepeat {
  switch (frequency.kind) {
    case 'perDay':
      return { ...timesOf(frequency.times), period: 1, periodUnit: 'd' }
    case 'perWeek':
      return { ...timesOf(frequency.times), period: 1, periodUnit: 'wk' }
    case 'everyHours': {
      const { min, max } = frequency.hours
      return { frequency: 1, period: min, ...(max > min ? { periodMax: max } : {}), periodUnit: 'h' }
    }
    case 'asNeeded':
    case 'unspecified':
      return {}
  }
}

function timesOf({ min, max }: { min: number; max: number }): FhirTimingRepeat {
  return { frequency: min, ...(max > min ? { frequencyMax: max } : {}) }
}
