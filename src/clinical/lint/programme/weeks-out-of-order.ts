import { capitalised } from '../../wording'
import { remarkIf, type Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** Phases that overlap or leave weeks out give a patient two plans for one week, or none. */
export const weeksOutOfOrder = {
  name: 'weeks-out-of-order',
  severity: 'warn',
  check: (phases) =>
    phases.flatMap(({ path, title, phase: { weeks } }, index) => {
      const next = (phases[index - 1]?.phase.weeks.max ?? 0) + 1
      return [
        ...remarkIf(weeks.max < weeks.min, {
          where: `${path}.weeks`,
          message: `The weeks of ${title} run backwards. Put the smaller number first.`,
        }),
        ...remarkIf(weeks.min !== next, {
          where: `${path}.weeks`,
          message: `${capitalised(title)} begins in week ${weeks.min}, but week ${next} comes next. Close the gap or the overlap.`,
        }),
      ]
    }),
} as const satisfies Rule<ResolvedPhase[]>
