import type { AlternativeReason, Exercise, StartPosition } from '../../exercise'
import { remarkIf, type Rule } from '../finding'

/** Many people cannot lie on their front or kneel. They need something to do instead, not a gap in the programme. */
export const alternativeMissing = {
  name: 'alternative-missing',
  severity: 'warn',
  check: ({ startPosition, alternatives }) => {
    const need = needs[startPosition]
    return remarkIf(need && !alternatives.some(({ when }) => when === need.reason), {
      where: 'alternatives',
      message: `Name an exercise for people who ${need?.words}.`,
    })
  },
} as const satisfies Rule<Exercise>

const needs: Record<StartPosition, { reason: AlternativeReason; words: string } | null> = {
  prone: { reason: 'cannotLieProne', words: 'cannot lie on their front' },
  handsAndKnees: { reason: 'cannotKneel', words: 'cannot kneel' },
  supine: null,
  sideLying: null,
  sitting: null,
  standing: null,
  walking: null,
}
