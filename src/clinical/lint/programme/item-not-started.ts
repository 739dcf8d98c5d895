import { nameOf } from '../../phase-plan'
import type { ProgrammeItem } from '../../programme'
import { capitalised } from '../../wording'
import { remarkIf, type Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** "Carry on", "do more" and "stop" speak of something that an earlier phase began. */
export const itemNotStarted = {
  name: 'item-not-started',
  severity: 'warn',
  check: (phases) =>
    phases.flatMap(({ path, title, doing, stopped }) =>
      [...doing, ...stopped].flatMap(({ item, itemIndex, subject, doneBefore }) =>
        remarkIf(laterChanges[item.change] && !doneBefore, {
          where: `${path}.items.${itemIndex}.change`,
          message: `${capitalised(title)} says to ${laterChanges[item.change]} ${nameOf(subject)}, which nothing started. Start it first.`,
        }),
      ),
    ),
} as const satisfies Rule<ResolvedPhase[]>

/** The changes that need an earlier start, as verbs; null for those that do not. */
const laterChanges: Record<ProgrammeItem['change'], string | null> = {
  start: null,
  optional: null,
  continue: 'carry on with',
  progress: 'do more of',
  stop: 'stop',
}
