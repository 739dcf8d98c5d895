import { Heading, below } from '@/ui/heading'
import { Paragraphs } from '@/ui/paragraphs'
import { ExerciseArticle } from '../exercise/exercise-article'
import { citing } from '../sources/cited'
import type { ViewProps } from '../view-props'
import { words } from '../written'
import { prescribedExercises } from './prescribed-exercises'

/** Exercises that belong together, such as those of one phase. */
export function ExerciseGroup({ block, context, level, id }: ViewProps<'exerciseGroup'>) {
  const exercises = prescribedExercises(block, context, id)
  if (exercises.length === 0) return null
  return (
    <section className="exercise-group">
      <Heading level={level} id={id}>
        {words(block.heading) || 'Exercises'}
      </Heading>
      <Paragraphs text={words(block.introduction)} mark={citing(context)} />
      {exercises.map((prescribed) => (
        <ExerciseArticle key={prescribed.id} {...prescribed} level={below(level)} />
      ))}
    </section>
  )
}
