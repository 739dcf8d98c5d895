import type { Dose } from '@/clinical/dose'
import { timeline } from '@/clinical/timeline'
import type { ExerciseModel } from '@/content/models'
import type { TimedExercise } from '@/islands/exercise-player/session'
import { stopSentence } from './stop-sentence'

/** An exercise as the player runs it, with what a patient must know without leaving the player. */
export function timedExercise(exercise: ExerciseModel, dose: Dose): TimedExercise {
  const { name, stopRules, easier } = exercise
  return { name, dose, stop: stopRules.map(stopSentence), easier }
}

/**
 * The same by reference to the exercise's own player, where its part of this page has one: pages say things once.
 *
 * @param href a jump link when the exercise stands on this page
 */
export function timedLike(
  href: string | null,
  { defaultDose }: ExerciseModel,
  dose: Dose,
): TimedExercise | null {
  if (!href?.startsWith('#') || timeline(defaultDose).length === 0) return null
  return { like: `${href.slice(1)}-timer`, dose }
}
