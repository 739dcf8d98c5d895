import { lintExercise } from '@/clinical/lint'
import { exerciseOf } from '@/fields/read-exercise'
import type { PublishCheck } from '@/fields/refuse-unready'
import type { Exercise } from '@/payload-types'

/** An exercise is published only when a patient can follow it safely: what the linter calls blocking is missing. */
export const safetyOfExercise: PublishCheck<Exercise> = (exercise) =>
  lintExercise(exerciseOf(exercise))
    .filter(({ severity }) => severity === 'block')
    .map(({ where, message }) => ({ path: where, message }))
