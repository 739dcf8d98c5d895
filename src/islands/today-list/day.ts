import type { Batches } from '../../clinical/batches'

/** One line of the day: what to do, and how often. */
export type DayItem = Batches & { name: string; isOptional?: boolean }

/** The lines of a day in few signs, one a line, as they stand in an attribute. */
export function writeItems(items: readonly DayItem[]): string {
  return items
    .map(({ count, outOf, daysPerWeek, isOptional, name }) =>
      [count, outOf, daysPerWeek ?? '', isOptional ? 1 : '', name].join(','),
    )
    .join('\n')
}

export function readItems(written: string): DayItem[] {
  return written.split('\n').map((line) => {
    const [count, outOf = '', days, isOptional, ...name] = line.split(',')
    return {
      count: Number(count),
      outOf,
      ...(days ? { daysPerWeek: Number(days) } : {}),
      ...(isOptional ? { isOptional: true } : {}),
      name: name.join(','),
    }
  })
}

/** What was ticked off on one day: the boxes of each line, counted from 0. */
export type Ticks = { date: string; done: Record<string, number[]> }

/** A box: minutes after midnight between which it is meant. `missed` may still be ticked by who only forgot to. */
export type Box = { from: number; to: number; state: 'done' | 'now' | 'later' | 'missed' }

/** The waking day that is divided: 7am to 10pm, our planning assumption (`clinical/occasions.ts`). */
const WAKING = { from: 7 * 60, to: 22 * 60 }

/**
 * The boxes of each line. The day is divided by the line that is done most often, and the others share its times, so
 * that a person is called away from life as seldom as possible.
 *
 * @param now minutes after midnight
 */
export function boxesOf(items: readonly DayItem[], { done }: Ticks, now: number): Box[][] {
  return items.map(({ name, count }) => {
    const ticked = done[name] ?? []
    return startsOf(items, count).map((from, index, starts) => {
      const to = starts[index + 1] ?? WAKING.to
      const passed = now >= to ? 'missed' : now >= from ? 'now' : 'later'
      return { from, to, state: ticked.includes(index) ? 'done' : passed }
    })
  })
}

/** When each box of a line begins, in minutes after midnight. */
export function startsOf(items: readonly DayItem[], count: number): number[] {
  const most = Math.max(...items.map((item) => item.count))
  const length = (WAKING.to - WAKING.from) / most
  return Array.from({ length: count }, (_, index) =>
    toQuarter(WAKING.from + Math.floor((index * most) / count) * length),
  )
}

/** Ticks of another day are no longer there: what was missed yesterday is not owed today. */
export function ticksOn(date: string, kept: Ticks | null): Ticks {
  return kept?.date === date ? kept : { date, done: {} }
}

export function toggled({ date, done }: Ticks, name: string, box: number): Ticks {
  const ticked = done[name] ?? []
  const next = ticked.includes(box)
    ? ticked.filter((each) => each !== box)
    : [...ticked, box].sort((a, b) => a - b)
  return { date, done: { ...done, [name]: next } }
}

/** "7am", "9:30am", "midday": as the NHS content style guide writes times. */
export function timeInWords(minutes: number): string {
  if (minutes === 12 * 60) return 'midday'
  const hour = Math.floor(minutes / 60)
  const rest = minutes % 60
  return `${hour % 12 || 12}${rest ? `:${String(rest).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`
}

function toQuarter(minutes: number): number {
  return Math.round(minutes / 15) * 15
}
