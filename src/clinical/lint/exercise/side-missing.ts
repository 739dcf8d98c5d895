import type { Exercise } from '../../exercise'
import { remarkIf, type Rule } from '../finding'
import { oneSideIn } from './side-words'

/** "Bend one knee": which one? A patient must not guess, and the player must know whether to do the other side too. */
export const sideMissing = {
  name: 'side-missing',
  severity: 'block',
  check: ({ steps, defaultDose }) =>
    steps.flatMap(({ text }, index) => {
      const words = oneSideIn(text)
      return remarkIf(words && defaultDose.sides === 'none', {
        where: 'defaultDose.sides',
        message: `Step ${index + 1} says “${words}”, but the dose names no side. Choose the painful side, each side, or another.`,
      })
    }),
} as const satisfies Rule<Exercise>
