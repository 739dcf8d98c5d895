import { remarkIf, type Rule } from '../finding'
import type { Passage } from '../passage'

/** NHS content style guide: "7 in 10 people" is understood by more people than "70%". */
export const percentage = {
  name: 'percentage',
  severity: 'warn',
  check: ({ where, label, text }) => {
    const found = /\d+(?:\.\d+)?\s?(?:%|per ?cent\b)/i.exec(text)?.[0]
    return remarkIf(found, {
      where,
      message: `${label} says “${found}”. Write it as a number of people, such as “7 in 10”.`,
    })
  },
} as const satisfies Rule<Passage>
