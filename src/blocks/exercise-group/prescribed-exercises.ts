import type { Dose } from '@/clinical/dose'
import type { BlockContext, ExerciseModel } from '@/content/models'
import { prescribedDose } from '../exercise/prescribed-dose'
import type { BlockOf } from '../view-props'
import { rows, words } from '../written'

export type PrescribedExercise = { exercise: ExerciseModel; dose: Dose; note: string; id: string }

/** The exercises of a group that the site may show, each with its dose and its jump mark. */
export function prescribedExercises(
  block: BlockOf<'exerciseGroup'>,
  context: BlockContext,
  id: string,
): PrescribedExercise[] {
  const seen = new Set<string>()
  return rows(block.exercises).flatMap((row, index) => {
    const exercise = context.exercise(row.exercise)
    if (!exercise) return []
    const { slug, mark } = exercise
    const long = `${id}-${slug}`
    const first = mark?.block === id ? mark.id : long
    const isRepeated = seen.has(slug)
    seen.add(slug)
    return [
      {
        exercise,
        dose: prescribedDose(exercise, row.doseOverride),
        note: words(row.note),
        id: isRepeated ? `${long}-${index + 1}` : first,
      },
    ]
  })
}
