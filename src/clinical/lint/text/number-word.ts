import { remarkIf, type Rule } from '../finding'
import type { Passage } from '../passage'

/** NHS content style guide: numerals, including 1 and 2. "One" is left alone: it is fine where it means "a". */
export const numberWord = {
  name: 'number-word',
  severity: 'hint',
  check: ({ where, label, text }) => {
    const found = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)\b/i.exec(
      text,
    )?.[0]
    return remarkIf(found, {
      where,
      message: `${label} says “${found}”. Numerals are easier to find and read.`,
    })
  },
} as const satisfies Rule<Passage>
