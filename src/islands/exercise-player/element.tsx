import { createElement } from 'react'
import { secondsPerSession } from '../../clinical/burden'
import { timeline } from '../../clinical/timeline'
import { islandScript } from '../island-script'
import { aboutMinutes } from '../player-dialog/clock-words'
import type { Session } from './session'

/**
 * Where a page offers its exercises by the clock. Draws nothing by itself: the script adds the button. Exercises that
 * cannot be timed are left out, and without any there is no player.
 *
 * @param id unique in the page; of the exercise at the jump mark `bridge`, it is `bridge-timer`
 */
export function ExercisePlayer({ session, id }: { session: Session; id: string }) {
  const timed = session.filter(({ dose }) => timeline(dose).length > 0)
  if (timed.length === 0) return null
  const seconds = timed.reduce((sum, { dose }) => sum + secondsPerSession(dose).min, 0)
  return (
    <>
      {createElement('exercise-player', {
        id,
        'data-session': JSON.stringify(timed.map(withoutFrequency)),
        'data-label': timed.length > 1 ? `Do these ${timed.length} with the timer` : 'Start the timer',
        'data-length': `${aboutMinutes(seconds)}, one step at a time.`,
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

/** How often is said in words; the timer runs one session. */
function withoutFrequency({ dose, ...exercise }: Session[number]): Session[number] {
  const { frequency: _, ...timed } = dose
  return { ...exercise, dose: timed }
}
