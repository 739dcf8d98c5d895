import type { Dose, Frequency, Range } from './dose'
import { WAKING_HOURS } from './occasions'

/**
 * What stops a dose from being carried out as written: a range whose ends are swapped, a number that is not whole or
 * too small, repetitions and a duration at once, more hours between sessions than anybody is awake.
 *
 * @returns one entry for each field at fault, with a sentence for the clinician who filled it in.
 */
export function doseProblems(dose: Dose): { field: string; message: string }[] {
  return [
    ...rangesOf(dose).flatMap(({ field, name, range, least }) => {
      const message = rangeProblem({ name, range, least })
      return message ? [{ field, message }] : []
    }),
    ...bothKindsOfWork(dose),
    ...(dose.frequency ? tooRare(dose.frequency) : []),
  ]
}

type NamedRange = { field: string; name: string; range: Range; least: number }

function rangesOf({ sets, reps, hold, duration, rest, effort, frequency }: Dose): NamedRange[] {
  const named: [field: string, name: string, range: Range | undefined, least: number][] = [
    ['sets', 'The sets', sets, 1],
    ['reps', 'The repetitions', reps, 1],
    ['hold', 'The hold', hold, 1],
    ['duration', 'The time to carry on', duration, 1],
    ['rest', 'The rest between sets', rest, 0],
    ['effort', 'The effort', effort, 0],
    ['frequency', 'How often', frequency && frequencyRange(frequency), 1],
  ]
  return named.flatMap(([field, name, range, least]) => (range ? [{ field, name, range, least }] : []))
}

function rangeProblem({ name, range: { min, max }, least }: Omit<NamedRange, 'field'>): string | null {
  if (!Number.isInteger(min) || !Number.isInteger(max)) return `${name} must be given in whole numbers.`
  if (min < least) return `${name} must be at least ${least}.`
  if (max < min) return `${name} must begin with the smaller number: ${max} to ${min}, not ${min} to ${max}.`
  return null
}

function bothKindsOfWork({ duration, reps, hold }: Dose): { field: string; message: string }[] {
  if (!duration || !(reps || hold)) return []
  return [
    {
      field: 'duration',
      message:
        'Choose either repetitions (perhaps held) or one time to carry on. A patient cannot do both at once.',
    },
  ]
}

function tooRare(frequency: Frequency): { field: string; message: string }[] {
  if (frequency.kind !== 'everyHours' || frequency.hours.max <= WAKING_HOURS) return []
  return [
    {
      field: 'frequency',
      message: `People are awake for about ${WAKING_HOURS} hours. Say how many times a day instead of every ${frequency.hours.max} hours.`,
    },
  ]
}

function frequencyRange(frequency: Frequency): Range | undefined {
  switch (frequency.kind) {
    case 'perDay':
    case 'perWeek':
      return frequency.times
    case 'everyHours':
      return frequency.hours
    case 'asNeeded':
    case 'unspecified':
      return undefined
  }
}
