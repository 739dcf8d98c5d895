import { doseProblems } from '../../dose-problems'
import type { Exercise } from '../../exercise'
import type { Rule } from '../finding'

/** The numbers of the usual dose can be carried out: see `doseProblems`. */
export const doseNumbers = {
  name: 'dose-numbers',
  severity: 'block',
  check: ({ defaultDose }) =>
    doseProblems(defaultDose).map(({ field, message }) => ({ where: `defaultDose.${field}`, message })),
} as const satisfies Rule<Exercise>
