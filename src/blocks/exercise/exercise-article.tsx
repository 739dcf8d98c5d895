import type { Dose } from '@/clinical/dose'
import type { ExerciseModel } from '@/content/models'
import { Heading, below, type HeadingLevel } from '@/ui/heading'
import { LinkedWords } from '@/ui/linked-words'
import { ExerciseDetails } from './exercise-details'

/** An exercise as a part of a guide, under a heading of its own. At its end a link leads back to the plan. */
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
  const { name, plainName, href, phases = [] } = exercise
  return (
    <article className="exercise" id={id}>
      <Heading level={level}>{name}</Heading>
      <p className="plain-name">{plainName}</p>
      <ExerciseDetails exercise={exercise} dose={dose} note={note} level={below(level)} id={id} />
      <p className="exercise-links">
        {phases.length > 0 ? (
          <>
            <span>
              Back to your plan: <LinkedWords links={phases} between=", " />
            </span>{' '}
          </>
        ) : null}
        <a href={href}>Open “{name}” on its own page</a>
      </p>
    </article>
  )
}
