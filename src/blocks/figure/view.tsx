import { figureOf } from '@/fields/read-figure'
import { figures } from '@/figures/figures'
import { Picture } from '@/ui/picture'
import type { ViewProps } from '../view-props'
import { words } from '../written'
import { ExerciseFigure } from './exercise-figure'

export function Figure({ block, context, id }: ViewProps<'figure'>) {
  const picture = context.picture(block.image)
  if (!picture) {
    const drawing = figureOf(block)
    if (!drawing) return null
    return (
      <div id={id}>
        <ExerciseFigure
          id={`${id}-figure`}
          drawing={drawing}
          title={figures[drawing.name].label}
          caption={words(block.caption)}
        />
      </div>
    )
  }
  const caption = words(block.caption) || picture.caption
  return (
    <figure className="figure" id={id}>
      <Picture picture={picture} sizes="(min-width: 46rem) 42rem, 100vw" />
      {caption || picture.credit ? (
        <figcaption>
          {caption}
          {picture.credit ? <span className="note"> {picture.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
