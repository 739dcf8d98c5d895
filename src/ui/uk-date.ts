/** An ISO date or time as people in the UK write it: "22 November 2026". Returns null for anything else. */
export function ukDate(iso: string | null | undefined): string | null {
  const date = new Date(iso ?? NaN)
  return Number.isNaN(date.getTime()) ? null : format.format(date)
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })
