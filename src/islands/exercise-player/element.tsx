import { createElement } from 'react'
import { secondsPerSession } from '../../clinical/burden'
import { timeline } from '../../clinical/timeline'
import { islandScript } from '../island-script'
import { aboutMinutes } from '../player-dialog/clock-words'
import { writeSession, type TimedExercise } from './session'

/**
 * Where a page offers its exercises by the clock. Draws nothing by itself: the script adds the button. Exercises that
 * cannot be timed are left out, and without any there is no player.
 *
 * @param id unique in the page; of the exercise at the jump mark `bridge`, it is `bridge-timer`
 */
export function ExercisePlayer({ session, id }: { session: readonly TimedExercise[]; id: string }) {
  const timed = session.filter(({ dose }) => timeline(dose).length > 0)
  if (timed.length === 0) return null
  const seconds = timed.reduce((sum, { dose }) => sum + secondsPerSession(dose).min, 0)
  return (
    <>
      {createElement('exercise-player', {
        id,
        'data-session': writeSession(timed),
        'data-label': timed.length > 1 ? `Do these ${timed.length} with the timer` : undefined,
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
