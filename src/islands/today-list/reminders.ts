import { startsOf, type DayItem } from './day'

/**
 * Reminders for a calendar, as RFC 5545 wants them: lines that end in CR and LF, folded at 75 octets; times without a
 * zone, so that 8:15 stays 8:15 wherever the phone is. They begin tomorrow and end with the phase. What they say is
 * what a stranger who sees the calendar may know: nothing about the exercises.
 *
 * @param id unique, for telling these reminders from others
 * @param weeks of the phase
 */
export function reminders({
  items,
  weeks,
  now,
  id,
  url,
}: {
  items: readonly DayItem[]
  weeks: number
  now: Date
  id: string
  url: string
}): string {
  const daily = items.filter(({ daysPerWeek }) => daysPerWeek === undefined)
  const times = [...new Set(daily.flatMap(({ count }) => startsOf(daily, count)))].sort((a, b) => a - b)
  const weekly = Math.max(0, ...items.map(({ daysPerWeek }) => daysPerWeek ?? 0))
  const events = [
    ...times.map((minutes) => ({ minutes, rule: `FREQ=DAILY;COUNT=${weeks * 7}` })),
    ...(weekly > 0 && times.length === 0
      ? [{ minutes: 10 * 60, rule: `FREQ=WEEKLY;BYDAY=${spread(weekly).join()};COUNT=${weeks * weekly}` }]
      : []),
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Practice Press//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ minutes, rule }, index) => [
      'BEGIN:VEVENT',
      `UID:${id}-${index}`,
      `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART:${startOf(now, minutes, rule)}`,
      'DURATION:PT15M',
      `RRULE:${rule}`,
      'SUMMARY:Time for your exercises',
      `DESCRIPTION:${escaped(`Open your guide: ${url}`)}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Time for your exercises',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Tomorrow at that time; for a weekly rule the first day after today that it names, which its start must be. */
function startOf(now: Date, minutes: number, rule: string): string {
  const day = new Date(now)
  do day.setDate(day.getDate() + 1)
  while (rule.includes('BYDAY') && !rule.includes(DAYS[day.getDay()] ?? ''))
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(twoDigits).join('')
  return `${date}T${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}00`
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** Days with as much rest between them as a week allows: 3 are Monday, Wednesday, Friday. */
function spread(count: number): string[] {
  return Array.from({ length: count }, (_, index) => DAYS[(1 + Math.floor((index * 7) / count)) % 7] ?? '')
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** No line is longer than 75 octets; a fold never divides a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let length = 0
  let text = ''
  for (const letter of line) {
    const octets = encoder.encode(letter).length
    if (length + octets > 75) {
      text += '\r\n '
      length = 1
    }
    text += letter
    length += octets
  }
  return text
}
