import type { Dose } from '@/clinical/dose'
import { sentence } from '@/clinical/sentence'
import type { ExerciseModel } from '@/content/models'
import type { SessionExercise } from '@/islands/exercise-player/session'
import { stopSentence } from './stop-sentence'

/** An exercise as the player runs it, with what a patient must know without leaving the player. */
export function timedExercise(exercise: ExerciseModel, dose: Dose): SessionExercise {
  const { name, stopRules, easier } = exercise
  return { name, dose, says: sentence(dose), stop: stopRules.map(stopSentence), easier }
}
