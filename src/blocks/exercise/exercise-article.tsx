import type { Dose } from '@/clinical/dose'
import { sentence } from '@/clinical/sentence'
import type { ExerciseModel } from '@/content/models'
import { ExercisePlayer } from '@/islands/exercise-player/element'
import { Heading, type HeadingLevel } from '@/ui/heading'
import { LinkedWords } from '@/ui/linked-words'
import { Paragraphs } from '@/ui/paragraphs'
import { ExercisePictures } from './exercise-pictures'
import { ExerciseRules } from './exercise-rules'
import { Steps } from './steps'

/**
 * An exercise as a part of a guide: what a patient needs in order to do it safely, and no more. Tips, common mistakes
 * and what to prepare are on its own page, to which it leads; at its end a link leads back to the plan.
 */
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
  const { name, plainName, href, phases = [], steps, easier } = exercise
  return (
    <article className="exercise" id={id}>
      <Heading level={level}>{name}</Heading>
      <p className="plain-name">{plainName}</p>
      <ExercisePictures exercise={exercise} id={id} />
      <div className="dose">
        <p>{sentence(dose) || 'Ask your physiotherapist how much to do.'}</p>
        <ExercisePlayer dose={dose} easier={easier} />
      </div>
      {note ? (
        <div className="inset">
          <Paragraphs text={note} />
        </div>
      ) : null}
      <Steps steps={steps} />
      <ExerciseRules exercise={exercise} />
      <p className="exercise-links">
        {phases.length > 0 ? (
          <>
            <span>
              Back to your plan: <LinkedWords links={phases} between=", " />
            </span>{' '}
          </>
        ) : null}
        <a href={href}>Tips for “{name}”</a>
      </p>
    </article>
  )
}
