import type { Range } from '@/clinical/dose'
import { rangeInWords } from '@/clinical/wording'

/** "Weeks 1 to 2", "Week 3": a range with "to", never a dash (NHS content style guide, "Numbers"). */
export function weeksInWords(weeks: Range): string {
  return `${weeks.min === weeks.max ? 'Week' : 'Weeks'} ${rangeInWords(weeks)}`
}
