import { nameOf } from '../../phase-plan'
import { remarkIf, type Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** The same exercise twice in a phase, perhaps once by name and once in a group: which dose holds? */
export const itemRepeated = {
  name: 'item-repeated',
  severity: 'warn',
  check: (phases) =>
    phases.flatMap(({ path, title, doing, stopped }) => {
      const lines = [...doing, ...stopped].map(({ subject, itemIndex }) => ({
        name: nameOf(subject),
        itemIndex,
      }))
      return lines.flatMap(({ name, itemIndex }, index) =>
        remarkIf(lines.findIndex((line) => line.name === name) < index, {
          where: `${path}.items.${itemIndex}`,
          message: `${name} stands more than once in ${title}. Keep one line, so that only one dose holds.`,
        }),
      )
    }),
} as const satisfies Rule<ResolvedPhase[]>
