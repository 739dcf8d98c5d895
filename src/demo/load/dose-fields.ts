import type { Dose, Frequency, Load, Range } from '@/clinical/dose'
import type { DoseFields } from '@/payload-types'

/** A typed dose as the admin's fields hold it: the way back of `content/dose.ts`. */
export function doseFieldsOf({ frequency, load, tempo, ...dose }: Partial<Dose>): Partial<DoseFields> {
  return {
    ...dose,
    ...(typeof tempo === 'string' ? { tempo } : {}),
    ...(load ? loadFieldsOf(load) : {}),
    ...(frequency ? { frequency: frequencyFieldsOf(frequency) } : {}),
  }
}

function frequencyFieldsOf(frequency: Frequency): NonNullable<DoseFields['frequency']> {
  switch (frequency.kind) {
    case 'perDay':
      return { kind: 'perDay', ...endsOf(frequency.times) }
    case 'everyHours':
      return { kind: 'everyHours', ...endsOf(frequency.hours) }
    case 'perWeek':
      return { kind: 'perWeek', ...endsOf(frequency.times), restDaysBetween: frequency.restDaysBetween }
    case 'asNeeded':
      return { kind: 'asNeeded' }
    case 'unspecified':
      return { kind: 'unspecified', text: frequency.text }
  }
}

function loadFieldsOf(load: Load): Partial<DoseFields> {
  switch (load.kind) {
    case 'body':
      return { loadKind: 'body' }
    case 'band':
      return { loadKind: 'band', bandColour: load.colour }
    case 'weight':
      return { loadKind: 'weight', weightKg: load.kg }
  }
}

function endsOf({ min, max }: Range) {
  return { min, max }
}
