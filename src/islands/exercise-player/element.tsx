import { createElement } from 'react'
import { secondsPerSession } from '../../clinical/burden'
import type { Dose } from '../../clinical/dose'
import { timeline } from '../../clinical/timeline'
import { islandScript } from '../island-script'
import { doseCode } from '../plan-link/dose-code'
import { aboutMinutes } from '../player-dialog/clock-words'

/**
 * Where a page offers an exercise by the clock. Draws nothing by itself: the script adds the button, and reads when to
 * stop from what stands around it (`session.ts`). An exercise that cannot be timed has no player.
 *
 * @param easier the exercises to fall back on, of which the article names the first with a link
 */
export function ExercisePlayer({
  dose,
  easier,
}: {
  dose: Dose
  easier: readonly { label: string; href: string }[]
}) {
  if (!canBeTimed(dose)) return null
  return player([dose], { 'data-dose': doseCode(dose), 'data-easier': easier[0]?.href })
}

/**
 * Where a page offers several of its exercises by the clock, one after the other. Without any there is no player.
 *
 * @param parts the jump marks of the exercises, which have players of their own, and the doses that hold here
 */
export function SessionPlayer({ parts }: { parts: readonly { of: string; dose: Dose }[] }) {
  const timed = parts.filter(({ dose }) => canBeTimed(dose))
  if (timed.length === 0) return null
  return player(
    timed.map(({ dose }) => dose),
    {
      'data-session': timed.map(({ of, dose }) => `${of}:${doseCode(dose)}`).join(' '),
      'data-label': timed.length > 1 ? `Do these ${timed.length} with the timer` : undefined,
    },
  )
}

export function canBeTimed(dose: Dose): boolean {
  return timeline(dose).length > 0
}

function player(doses: readonly Dose[], data: Record<string, string | undefined>) {
  const seconds = doses.reduce((sum, dose) => sum + secondsPerSession(dose).min, 0)
  return (
    <>
      {createElement('exercise-player', {
        ...data,
        'data-length': aboutMinutes(seconds),
        'data-dialog': '/islands/player-dialog.js',
        'data-timeline': '/islands/exercise-timeline.js',
        // What the script adds is none of React's business.
        dangerouslySetInnerHTML: { __html: '' },
        suppressHydrationWarning: true,
      })}
      {islandScript('exercise-player')}
    </>
  )
}
