import type { ExerciseModel } from '@/content/models'
import { Picture } from '@/ui/picture'
import { ExerciseFigure } from '../figure/exercise-figure'

/** How an exercise looks: its drawing, then the pictures that somebody added. */
export function ExercisePictures({ exercise, id }: { exercise: ExerciseModel; id: string }) {
  const { drawing, pictures, name } = exercise
  return (
    <>
      {drawing ? <ExerciseFigure id={`${id}-figure`} drawing={drawing} title={name} /> : null}
      {pictures.map(({ picture, caption }, index) => (
        <figure key={index} className="figure">
          <Picture picture={picture} sizes="(min-width: 46rem) 42rem, 100vw" />
          {caption ? <figcaption>{caption}</figcaption> : null}
        </figure>
      ))}
    </>
  )
}
