import { remarkIf, type Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** A line that leads nowhere, for example because its exercise was deleted. */
export const exerciseUnknown = {
  name: 'exercise-unknown',
  severity: 'block',
  check: (phases) =>
    phases.flatMap(({ path, title, doing, stopped }) =>
      [...doing, ...stopped].flatMap(({ subject, itemIndex }) =>
        remarkIf(subject.kind === 'exercise' && !subject.exercise, {
          where: `${path}.items.${itemIndex}`,
          message: `Line ${itemIndex + 1} of ${title} names an exercise that cannot be found. Choose another one.`,
        }),
      ),
    ),
} as const satisfies Rule<ResolvedPhase[]>
