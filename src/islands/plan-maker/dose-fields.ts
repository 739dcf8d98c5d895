import type { Dose, Frequency, Range, Sides } from '../../clinical/dose'
import { make } from '../make'

/** Fields for what a clinician changes in a dose. What has no field here stays as the exercise has it. */
export function doseFields(dose: Dose): { fields: HTMLElement[]; read: () => Dose | string } {
  const rows = rangeRows(dose).map(({ field, label, range }) => ({
    field,
    label,
    ...rangeInput(label, range),
  }))
  const kinds: (readonly [Frequency['kind'], string])[] = [
    ['perDay', 'times a day'],
    ['everyHours', 'hours apart, while awake'],
    ['perWeek', 'times a week'],
    ['asNeeded', 'as needed'],
    ...(dose.frequency?.kind === 'unspecified' ? ([['unspecified', dose.frequency.text]] as const) : []),
  ]
  const often = rangeInput('How often', timesOf(dose.frequency))
  const kind = choice('How often, counted as', kinds, dose.frequency?.kind ?? 'perDay')
  const side = choice('Side', Object.entries(sideNames) as [Sides, string][], dose.sides)

  return {
    fields: [...rows.map(({ row }) => row), often.row, kind.row, side.row],
    read: () => {
      const unread = [...rows, { ...often, label: 'How often' }].find(({ read }) => read() === null)
      if (unread) return `${unread.label}: write a number, such as 10, or two, such as 5 to 10.`
      const changed = rows.map(({ field, read }) => {
        const range = read()
        const unit = field === 'hold' || field === 'duration' ? { unit: dose[field]?.unit ?? 's' } : {}
        return [field, range ? { ...range, ...unit } : undefined]
      })
      const frequency = frequencyOf(kind.select.value, often.read() ?? undefined, dose.frequency)
      const given = { ...dose, ...Object.fromEntries(changed), frequency, sides: side.select.value } as Dose
      return JSON.parse(JSON.stringify(given)) as Dose
    },
  }
}

type RangeField = 'sets' | 'reps' | 'hold' | 'duration'

function rangeRows(dose: Dose): { field: RangeField; label: string; range: Range | undefined }[] {
  const { sets, reps, hold, duration } = dose
  if (duration)
    return [{ field: 'duration', label: duration.unit === 'min' ? 'Minutes' : 'Seconds', range: duration }]
  return [
    { field: 'reps', label: 'Repetitions', range: reps },
    { field: 'hold', label: hold?.unit === 'min' ? 'Hold, in minutes' : 'Hold, in seconds', range: hold },
    { field: 'sets', label: 'Sets', range: sets },
  ]
}

/** Reads nothing as `undefined`, and what is no number as null. */
function rangeInput(label: string, range: Range | undefined) {
  const value = range ? (range.min === range.max ? String(range.min) : `${range.min} to ${range.max}`) : ''
  const input = make('input', { type: 'text', value, size: 8, autocomplete: 'off' })
  return {
    row: make('label', {}, label, input),
    read: (): Range | undefined | null => {
      const text = input.value.trim()
      if (text === '') return undefined
      const [, min, max = min] = /^(\d{1,3})(?:\s*(?:to|-|–)\s*(\d{1,3}))?$/.exec(text) ?? []
      return min === undefined ? null : { min: Number(min), max: Number(max) }
    },
  }
}

function choice<Value extends string>(
  label: string,
  options: readonly (readonly [Value, string])[],
  chosen: Value,
) {
  const select = make(
    'select',
    {},
    ...options.map(([value, words]) => make('option', { value, selected: value === chosen }, words)),
  )
  return { select, row: make('label', {}, label, select) }
}

function timesOf(frequency: Frequency | undefined): Range | undefined {
  if (frequency?.kind === 'everyHours') return frequency.hours
  return frequency?.kind === 'perDay' || frequency?.kind === 'perWeek' ? frequency.times : undefined
}

function frequencyOf(
  kind: string,
  times: Range | undefined,
  before: Frequency | undefined,
): Frequency | undefined {
  if (kind === 'asNeeded') return { kind }
  if (kind === 'unspecified') return before
  if (!times) return undefined
  if (kind === 'everyHours') return { kind, hours: times }
  if (kind !== 'perWeek') return { kind: 'perDay', times }
  return before?.kind === 'perWeek' ? { ...before, times } : { kind, times }
}

const sideNames: Record<Sides, string> = {
  none: 'no side, or both together',
  affected: 'the painful side',
  unaffected: 'the side that does not hurt',
  each: 'one side, then the other',
  eachAlternating: 'swap with each repetition',
  choose: 'the patient chooses',
}
