import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { lintExercise } from '@/clinical/lint'
import { exerciseOf } from '@/fields/read-exercise'
import type { Exercise } from '@/payload-types'

/** An exercise is published only when a patient can follow it safely: what the linter calls blocking is refused. */
export const refuseUnsafeExercise: CollectionBeforeChangeHook<Exercise> = ({
  collection,
  data,
  originalDoc,
}) => {
  if (data._status !== 'published') return data
  const exercise = exerciseOf({ ...originalDoc, ...data } as Exercise)
  const errors = lintExercise(exercise)
    .filter(({ severity }) => severity === 'block')
    .map(({ where, message }) => ({ path: where, message }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors })
  return data
}
