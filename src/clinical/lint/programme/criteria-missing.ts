import { remarkIf, type Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** Weeks only guide. Without criteria a patient moves on by the calendar, ready or not. */
export const criteriaMissing = {
  name: 'criteria-missing',
  severity: 'warn',
  check: (phases) =>
    phases.flatMap(({ path, title, phase: { entry, exit } }, index) => [
      ...remarkIf(entry.length === 0, {
        where: `${path}.entry`,
        message: `Say when a patient may start ${title}, not only in which week.`,
      }),
      ...remarkIf(exit.length === 0 && index < phases.length - 1, {
        where: `${path}.exit`,
        message: `Say when a patient is ready to move on from ${title}.`,
      }),
    ]),
} as const satisfies Rule<ResolvedPhase[]>
