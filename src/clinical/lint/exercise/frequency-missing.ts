import type { Exercise } from '../../exercise'
import { remarkIf, type Rule } from '../finding'

/** "Several times daily" helps nobody to plan a day, and cannot be added up or turned into a reminder. */
export const frequencyMissing = {
  name: 'frequency-missing',
  severity: 'warn',
  check: ({ defaultDose: { frequency } }) => [
    ...remarkIf(!frequency, {
      where: 'defaultDose.frequency',
      message: 'The usual dose does not say how often to do this. Fill it in.',
    }),
    ...remarkIf(frequency?.kind === 'unspecified', {
      where: 'defaultDose.frequency',
      message:
        'The usual dose says how often in words that a patient cannot plan with. Choose how many times a day or a week.',
    }),
  ],
} as const satisfies Rule<Exercise>
