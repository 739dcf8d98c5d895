import { nameOf } from '../../phase-plan'
import type { Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** Neither the exercise nor the programme says how often, or only in words that cannot be counted. */
export const itemFrequencyMissing = {
  name: 'item-frequency-missing',
  severity: 'warn',
  check: (phases) =>
    phases.flatMap(({ path, title, doing }) =>
      doing
        .filter(({ dose }) => dose && (!dose.frequency || dose.frequency.kind === 'unspecified'))
        .map(({ subject, itemIndex }) => ({
          where: `${path}.items.${itemIndex}.dose.frequency`,
          message: `${nameOf(subject)} in ${title} does not say how many times a day or a week. Fill it in.`,
        })),
    ),
} as const satisfies Rule<ResolvedPhase[]>
