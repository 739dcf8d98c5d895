import type { ExerciseModel, LinkModel } from '@/content/models'
import { Heading, type HeadingLevel } from '@/ui/heading'
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
    <div>
      <Heading level={level} className="exercise-part">
        Other exercises to choose from
      </Heading>
      <ul>
        {lines.map(({ reason, links }, index) => (
          <li key={index}>
            {reason}: <Links links={links} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Links({ links }: { links: readonly LinkModel[] }) {
  return links.map(({ label, href }, index) => (
    <span key={href}>
      {index === 0 ? '' : ' or '}
      <a href={href}>{label}</a>
    </span>
  ))
}
