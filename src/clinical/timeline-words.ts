import { sideOrderOf } from './bout'
import type { Dose, Duration, Sides } from './dose'
import type { Place } from './timed-step'
import { counted } from './wording'

/**
 * What a player says at each step: short, because a voice reads it while somebody is moving.
 *
 * @param last the last place of the session: its numbers are the totals.
 */
export function announcements(dose: Dose, last: Place) {
  const swapping = sideOrderOf(dose) === 'swapping'
  return {
    ready: () => joined('Get ready.', startingSide[dose.sides]),
    out: ({ side, set, rep }: Place) =>
      joined(
        last.set > 1 && rep === 1 && (side === 1 || !swapping) ? `Set ${set} of ${last.set}.` : '',
        last.rep > 1 ? `${rep} of ${last.rep}.` : '',
        swapping && side === 2 ? 'Other side.' : '',
        'Move.',
      ),
    hold: (duration: Duration) => `Hold for ${upTo(duration)}.`,
    back: () => 'Go back.',
    continuous: (duration: Duration) => `Start now, for ${upTo(duration)}.`,
    rest: (duration: Duration, { set }: Place) =>
      `Rest for ${upTo(duration, 'if you need to')}. Next is set ${set} of ${last.set}.`,
    changeSides: () => 'Change to the other side.',
  }
}

const startingSide: Record<Sides, string> = {
  none: '',
  affected: 'Use the painful side.',
  unaffected: 'Use the side that does not hurt.',
  each: 'Start with one side.',
  eachAlternating: 'Start with one side.',
  choose: 'Use the side you choose.',
}

/** "5 seconds", or "5 seconds, up to 10 if comfortable". */
function upTo({ min, max, unit }: Duration, condition = 'if comfortable'): string {
  const least = counted({ min, max: min }, unit === 's' ? 'second' : 'minute')
  return max > min ? `${least}, up to ${max} ${condition}` : least
}

function joined(...sentences: string[]): string {
  return sentences.filter(Boolean).join(' ')
}
