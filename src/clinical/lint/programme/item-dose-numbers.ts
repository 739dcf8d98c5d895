import { doseProblems } from '../../dose-problems'
import type { Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** Checks the numbers that the programme itself gives; an exercise's usual dose is checked with the exercise. */
export const itemDoseNumbers = {
  name: 'item-dose-numbers',
  severity: 'block',
  check: (phases) =>
    phases.flatMap(({ path, title, phase }) =>
      phase.items.flatMap(({ dose }, index) =>
        doseProblems({ sides: 'none', ...dose }).map(({ field, message }) => ({
          where: `${path}.items.${index}.dose.${field}`,
          message: `Line ${index + 1} of ${title}: ${message}`,
        })),
      ),
    ),
} as const satisfies Rule<ResolvedPhase[]>
