import { boutOf } from '../../bout'
import { nameOf } from '../../phase-plan'
import type { Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** Neither the exercise nor the programme says how much, so nobody can follow the line. */
export const itemAmountMissing = {
  name: 'item-amount-missing',
  severity: 'block',
  check: (phases) =>
    phases.flatMap(({ path, title, doing }) =>
      doing
        // An exercise that cannot be found has a rule of its own.
        .filter(({ subject }) => subject.kind === 'activity' || subject.exercise)
        .filter(({ dose }) => !dose || boutOf(dose).kind === 'none')
        .map(({ subject, itemIndex }) => ({
          where: `${path}.items.${itemIndex}.dose`,
          message: `${nameOf(subject)} in ${title} does not say how much. Fill in the repetitions, how long to hold, or how long to carry on.`,
        })),
    ),
} as const satisfies Rule<ResolvedPhase[]>
