import type { CareCard } from '../../care-card'
import { remarkIf, type Rule } from '../finding'

/** "Call 999 if:" and then nothing. */
export const signsMissing = {
  name: 'signs-missing',
  severity: 'block',
  check: ({ items }) =>
    remarkIf(!items.some((item) => item.trim() !== ''), {
      where: 'items',
      message: 'List at least one sign that this card is about.',
    }),
} as const satisfies Rule<CareCard>
