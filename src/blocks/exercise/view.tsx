import type { ViewProps } from '../view-props'
import { words } from '../written'
import { ExerciseArticle } from './exercise-article'
import { prescribedDose } from './prescribed-dose'

/** One exercise with the dose of this guide. */
export function Exercise({ block, context, level, id }: ViewProps<'exercise'>) {
  const exercise = context.exercise(block.exercise)
  if (!exercise) return null
  return (
    <ExerciseArticle
      exercise={exercise}
      dose={prescribedDose(exercise, block.doseOverride)}
      note={words(block.note)}
      level={level}
      id={id}
    />
  )
}
