import type { Exercise } from '../../exercise'
import { remarkIf, type Rule } from '../finding'

/** A patient alone at home needs to know when to stop, and the player shows these rules behind its stop button. */
export const stopRuleMissing = {
  name: 'stop-rule-missing',
  severity: 'warn',
  check: ({ stopRules }) =>
    remarkIf(stopRules.length === 0, {
      where: 'stopRules',
      message: 'Say at least once when a patient should stop this exercise.',
    }),
} as const satisfies Rule<Exercise>
