import type { Sides } from '../../dose'
import type { Exercise } from '../../exercise'
import { remarkIf, type Rule } from '../finding'
import { painfulSideIn } from './side-words'

/** The steps speak of the painful side while the dose asks for another one, or for both. */
export const sideContradicted = {
  name: 'side-contradicted',
  severity: 'warn',
  check: ({ steps, defaultDose: { sides } }) =>
    steps.flatMap(({ text }, index) => {
      const words = painfulSideIn(text)
      return remarkIf(words && otherSides[sides], {
        where: `steps.${index}.text`,
        message: `Step ${index + 1} says “${words}”, but the dose asks for ${otherSides[sides]}. Change one of them.`,
      })
    }),
} as const satisfies Rule<Exercise>

/** What a dose asks for when that is not the painful side; null when nothing is contradicted. */
const otherSides: Record<Sides, string | null> = {
  none: null,
  affected: null,
  unaffected: 'the side that does not hurt',
  each: 'each side',
  eachAlternating: 'each side',
  choose: 'the side that the patient chooses',
}
