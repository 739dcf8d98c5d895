import { dashesToWords, hasDashedRange } from '../../wording'
import { remarkIf, type Rule } from '../finding'
import type { Passage } from '../passage'

/** NHS content style guide: ranges use "to", because a screen reader may skip a dash. */
export const dashedRange = {
  name: 'dashed-range',
  severity: 'warn',
  check: ({ where, label, text }) =>
    remarkIf(hasDashedRange(text), {
      where,
      message: `${label} has a range with a dash. Write it with “to”, as in “5 to 10”.`,
      replacement: dashesToWords(text),
    }),
} as const satisfies Rule<Passage>
