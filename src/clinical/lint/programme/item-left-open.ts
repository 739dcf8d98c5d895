import { nameOf } from '../../phase-plan'
import { listInWords } from '../../wording'
import { remarkIf, type Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** An exercise that silently vanishes leaves the patient to guess whether to go on. Stopping must be said. */
export const itemLeftOpen = {
  name: 'item-left-open',
  severity: 'warn',
  check: (phases) =>
    phases.flatMap(({ path, title, leftOpen }) =>
      remarkIf(leftOpen.length > 0, {
        where: `${path}.items`,
        message: `${listInWords(leftOpen.map(nameOf))}: done in the phase before, but ${title} does not say whether to carry on or to stop. Add a line.`,
      }),
    ),
} as const satisfies Rule<ResolvedPhase[]>
