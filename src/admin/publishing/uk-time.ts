/** An ISO time as people in the UK say it: "3 May 2026 at 14:02"; an empty text for none. */
export function ukTime(iso: string | null | undefined): string {
  const date = new Date(iso ?? NaN)
  return Number.isNaN(date.getTime()) ? '' : format.format(date)
}

const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})
