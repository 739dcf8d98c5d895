import type { Dose, Duration, Frequency, Load, Range } from '@/clinical/dose'
import type { DoseFields, DoseOverrideFields } from '@/payload-types'

/** An exercise's usual dose, from its fields in the admin. */
export function doseOf(fields: DoseFields): Dose {
  return { ...doseOverrideOf(fields), sides: fields.sides ?? 'none' }
}

/** What a guide or phase changes of a dose: only the fields that somebody filled in. */
export function doseOverrideOf(fields: DoseOverrideFields | DoseFields | null | undefined): Partial<Dose> {
  if (!fields) return {}
  return compact({
    sets: rangeOf(fields.sets),
    reps: rangeOf(fields.reps),
    hold: durationOf(fields.hold),
    duration: durationOf(fields.duration),
    rest: durationOf(fields.rest),
    sides: fields.sides ?? undefined,
    tempo: fields.tempo ?? undefined,
    load: loadOf(fields),
    effort: rangeOf(fields.effort),
    frequency: frequencyOf(fields.frequency),
    asTolerated: fields.asTolerated === true ? true : undefined,
  })
}

type RangeFields = { min?: number | null; max?: number | null } | null | undefined

/** One number is a range whose ends are equal; a second number alone counts as both. */
function rangeOf(fields: RangeFields): Range | undefined {
  const [first, second] = [fields?.min ?? fields?.max, fields?.max ?? fields?.min]
  if (typeof first !== 'number' || typeof second !== 'number') return undefined
  return { min: Math.min(first, second), max: Math.max(first, second) }
}

type DurationFields =
  { min?: number | null; max?: number | null; unit?: 's' | 'min' | null } | null | undefined

function durationOf(fields: DurationFields): Duration | undefined {
  const range = rangeOf(fields)
  return range ? { ...range, unit: fields?.unit ?? 's' } : undefined
}

function frequencyOf(fields: DoseOverrideFields['frequency']): Frequency | undefined {
  const range = rangeOf(fields)
  switch (fields?.kind) {
    case 'perDay':
      return range && { kind: 'perDay', times: range }
    case 'everyHours':
      return range && { kind: 'everyHours', hours: range }
    case 'perWeek':
      return (
        range
        && compact<Frequency>({
          kind: 'perWeek',
          times: range,
          restDaysBetween: fields.restDaysBetween ?? undefined,
        })
      )
    case 'asNeeded':
      return { kind: 'asNeeded' }
    case 'unspecified':
      return fields.text ? { kind: 'unspecified', text: fields.text } : undefined
    default:
      return undefined
  }
}

function loadOf({ loadKind, bandColour, weightKg }: DoseOverrideFields): Load | undefined {
  switch (loadKind) {
    case 'body':
      return { kind: 'body' }
    case 'band':
      return compact<Load>({ kind: 'band', colour: bandColour ?? undefined })
    case 'weight':
      return typeof weightKg === 'number' ? { kind: 'weight', kg: weightKg } : undefined
    default:
      return undefined
  }
}

/** Without the keys that hold nothing: an override replaces exactly the keys that it has. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T
}
