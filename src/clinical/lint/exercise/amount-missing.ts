import { boutOf } from '../../bout'
import type { Exercise } from '../../exercise'
import { remarkIf, type Rule } from '../finding'

/** Without an amount there is nothing to time, print or add up. A programme may still give one, hence no block. */
export const amountMissing = {
  name: 'amount-missing',
  severity: 'warn',
  check: ({ defaultDose }) =>
    remarkIf(boutOf(defaultDose).kind === 'none', {
      where: 'defaultDose',
      message:
        'The usual dose does not say how much. Fill in the repetitions, how long to hold, or how long to carry on.',
    }),
} as const satisfies Rule<Exercise>
