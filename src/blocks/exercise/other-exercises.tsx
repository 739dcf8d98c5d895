import type { ExerciseModel } from '@/content/models'
import { Heading, type HeadingLevel } from '@/ui/heading'
import { LinkedWords } from '@/ui/linked-words'
import { alternativeReasons } from './exercise-words'

/** What to do instead: for people who cannot do this one, and when it is too hard or too easy. */
export function OtherExercises({ exercise, level }: { exercise: ExerciseModel; level: HeadingLevel }) {
  const lines = [
    ...exercise.alternatives.map(({ when, exercise: other }) => ({
      reason: alternativeReasons[when],
      links: [other],
    })),
    { reason: 'If this is too hard', links: exercise.easier },
    { reason: 'If this is easy', links: exercise.harder },
  ].filter(({ links }) => links.length > 0)
  if (lines.length === 0) return null
  return (
    <div className="others">
      <Heading level={level}>Other exercises to choose from</Heading>
      <ul>
        {lines.map(({ reason, links }, index) => (
          <li key={index}>
            {reason}: <LinkedWords links={links} between=" or " />
          </li>
        ))}
      </ul>
    </div>
  )
}
