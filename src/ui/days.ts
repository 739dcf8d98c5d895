export type Day = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** Days in the order of the week: "Monday to Friday" for 3 or more in a row, "Monday and Thursday" otherwise. */
export function dayRange(days: readonly Day[]): string {
  const given = week.filter((day) => days.includes(day))
  const first = given[0]
  const last = given.at(-1)
  if (first === undefined || last === undefined) return ''
  const unbroken = week.indexOf(last) - week.indexOf(first) + 1 === given.length
  return unbroken && given.length > 2
    ? `${capitalised(first)} to ${capitalised(last)}`
    : list.format(given.map(capitalised))
}

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function capitalised(day: Day): string {
  return day.charAt(0).toUpperCase() + day.slice(1)
}
