import { minutesPerDayOf } from '../../phase-plan'
import { counted } from '../../wording'
import { remarkIf, type Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** This product's limit, not a clinical one: more minutes a day than this need a reason. */
export const MAX_MINUTES_PER_DAY = 30

/** Lack of time is a common reason to give up. The longest day counts: a patient may do all that is asked for. */
export const dayTooLong = {
  name: 'day-too-long',
  severity: 'warn',
  check: (phases) =>
    phases.flatMap((phase) => {
      const minutes = minutesPerDayOf(phase)
      return remarkIf(minutes.max > MAX_MINUTES_PER_DAY, {
        where: `${phase.path}.items`,
        message: `A day of ${phase.title} takes about ${counted(minutes, 'minute')}. ${advice}`,
      })
    }),
} as const satisfies Rule<ResolvedPhase[]>

const advice = `To stay within ${MAX_MINUTES_PER_DAY}, leave something out, or make it shorter or less often.`
