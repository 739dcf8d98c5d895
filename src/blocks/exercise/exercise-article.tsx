import type { Dose } from '@/clinical/dose'
import type { ExerciseModel } from '@/content/models'
import { Heading, below, type HeadingLevel } from '@/ui/heading'
import { ExerciseDetails } from './exercise-details'

/** An exercise as a part of a guide, under a heading of its own. */
export function ExerciseArticle({
  exercise,
  dose,
  note,
  level,
  id,
}: {
  exercise: ExerciseModel
  dose: Dose
  note: string
  level: HeadingLevel
  id: string
}) {
  return (
    <article className="exercise" aria-labelledby={id}>
      <Heading level={level} id={id} className="exercise-name">
        {exercise.name}
      </Heading>
      <p className="exercise-plain-name">{exercise.plainName}</p>
      <ExerciseDetails exercise={exercise} dose={dose} note={note} level={below(level)} />
      <p className="exercise-link">
        <a href={exercise.href}>Open “{exercise.name}” on its own page</a>
      </p>
    </article>
  )
}
