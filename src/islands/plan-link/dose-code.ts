import type { Dose, Duration, Frequency, Load, Range, Sides, Tempo } from '../../clinical/dose'

/*
 * A dose in as few signs as a QR code likes: one part a field, a letter and its numbers, divided by commas.
 * `h5-10s,r10,xe,fh2-3` is "hold for 5 to 10 seconds, 10 times on each side, every 2 to 3 hours".
 */

export function doseCode(dose: Dose): string {
  const { sets, reps, hold, duration, rest, sides, tempo, load, effort, frequency, asTolerated } = dose
  return [
    sets && `s${ofRange(sets)}`,
    reps && `r${ofRange(reps)}`,
    hold && `h${ofDuration(hold)}`,
    duration && `d${ofDuration(duration)}`,
    rest && `p${ofDuration(rest)}`,
    `x${sideCodes[sides]}`,
    tempo && `t${ofTempo(tempo)}`,
    load && `l${ofLoad(load)}`,
    effort && `e${ofRange(effort)}`,
    frequency && `f${ofFrequency(frequency)}`,
    asTolerated && 'a',
  ]
    .filter(Boolean)
    .join(',')
}

/** The dose of a code, or null for anything that `doseCode` does not write. */
export function doseOfCode(code: string): Dose | null {
  const fields: Partial<Dose> = {}
  for (const part of code.split(',')) {
    const field = readers[part.charAt(0)]?.(part.slice(1))
    if (!field) return null
    Object.assign(fields, field)
  }
  const { sides } = fields
  if (!sides) return null
  const dose: Dose = { ...fields, sides }
  // One spelling for each dose: parts that are doubled, or in another order, were not written by us.
  return doseCode(dose) === code ? dose : null
}

const sideCodes: Record<Sides, string> = {
  none: 'n',
  affected: 'a',
  unaffected: 'u',
  each: 'e',
  eachAlternating: 'l',
  choose: 'c',
}

const readers: Record<string, (text: string) => Partial<Dose> | null> = {
  s: (text) => given('sets', toRange(text)),
  r: (text) => given('reps', toRange(text)),
  h: (text) => given('hold', toDuration(text)),
  d: (text) => given('duration', toDuration(text)),
  p: (text) => given('rest', toDuration(text)),
  x: (text) =>
    given(
      'sides',
      (Object.keys(sideCodes) as Sides[]).find((side) => sideCodes[side] === text),
    ),
  t: (text) => given('tempo', toTempo(text)),
  l: (text) => given('load', toLoad(text)),
  e: (text) => given('effort', toRange(text)),
  f: (text) => given('frequency', toFrequency(text)),
  a: () => ({ asTolerated: true }),
}

function given<Field extends keyof Dose>(
  field: Field,
  value: Dose[Field] | null | undefined,
): Partial<Dose> | null {
  return value === null || value === undefined ? null : { [field]: value }
}

function ofRange({ min, max }: Range): string {
  return min === max ? String(min) : `${min}-${max}`
}

function toRange(text: string): Range | null {
  const [, least, most = least] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(text) ?? []
  return least === undefined ? null : { min: Number(least), max: Number(most) }
}

function ofDuration({ unit, ...range }: Duration): string {
  return ofRange(range) + unit.charAt(0)
}

function toDuration(text: string): Duration | null {
  const range = toRange(text.slice(0, -1))
  const unit = ({ s: 's', m: 'min' } as const)[text.slice(-1)]
  return range && unit ? { ...range, unit } : null
}

function ofTempo(tempo: Tempo): string {
  return typeof tempo === 'object' ? [tempo.out, tempo.pause, tempo.return].join('.') : tempo.charAt(0)
}

function toTempo(text: string): Tempo | null {
  if (text === 's') return 'slow'
  if (text === 'n') return 'normal'
  const [, out, pause, back] = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text) ?? []
  return out === undefined ? null : { out: Number(out), pause: Number(pause), return: Number(back) }
}

function ofLoad(load: Load): string {
  if (load.kind === 'weight') return `w${load.kg}`
  return load.kind === 'body' ? 'b' : `c${load.colour === undefined ? '' : ofText(load.colour)}`
}

function toLoad(text: string): Load | null {
  const rest = text.slice(1)
  if (text === 'b') return { kind: 'body' }
  if (text === 'c') return { kind: 'band' }
  if (text.startsWith('c')) return given1(toText(rest), (colour) => ({ kind: 'band', colour }))
  return /^w\d{1,3}(\.\d{1,2})?$/.test(text) ? { kind: 'weight', kg: Number(rest) } : null
}

function ofFrequency(frequency: Frequency): string {
  switch (frequency.kind) {
    case 'perDay':
      return `d${ofRange(frequency.times)}`
    case 'everyHours':
      return `h${ofRange(frequency.hours)}`
    case 'perWeek':
      return `w${ofRange(frequency.times)}${frequency.restDaysBetween === undefined ? '' : `.${frequency.restDaysBetween}`}`
    case 'asNeeded':
      return 'n'
    case 'unspecified':
      return `u${ofText(frequency.text)}`
  }
}

function toFrequency(text: string): Frequency | null {
  const rest = text.slice(1)
  switch (text.charAt(0)) {
    case 'd':
      return given1(toRange(rest), (times) => ({ kind: 'perDay', times }))
    case 'h':
      return given1(toRange(rest), (hours) => ({ kind: 'everyHours', hours }))
    case 'w': {
      const [range = '', days] = rest.split('.')
      const restDaysBetween = days === undefined ? {} : { restDaysBetween: Number(days) }
      return given1(toRange(range), (times) => ({ kind: 'perWeek', times, ...restDaysBetween }))
    }
    case 'n':
      return { kind: 'asNeeded' }
    case 'u':
      return given1(toText(rest), (words) => ({ kind: 'unspecified', text: words }))
    default:
      return null
  }
}

/** Words of the exercise itself; `encodeURIComponent` leaves none of the signs that divide. */
function ofText(text: string): string {
  return encodeURIComponent(text)
}

function toText(code: string): string | null {
  try {
    return decodeURIComponent(code)
  } catch {
    return null
  }
}

function given1<Value, Result>(value: Value | null, make: (value: Value) => Result): Result | null {
  return value === null ? null : make(value)
}
