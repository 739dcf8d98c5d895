import { drawFigure } from '@/figures/draw-figure'
import { figures, hasSides } from '@/figures/figures'
import type { ChosenFigure } from '@/fields/read-figure'

/**
 * A drawing of the library: where the exercise starts and ends. The movement between them plays for as long as its box
 * is ticked and never by itself, so that nobody has to stop it (WCAG 2.2.2).
 *
 * @param id unique on the page, for the words of those who do not see it
 * @param title what the drawing is of
 */
export function ExerciseFigure({
  id,
  drawing: { name, side },
  title,
  caption = '',
}: {
  id: string
  drawing: ChosenFigure
  title: string
  caption?: string
}) {
  const figure = figures[name]
  const notes = [hasSides(name) ? `The ${side} side is shown.` : '', caption].filter(Boolean)
  const moves = figure.poses.length > 1
  const { svg, css } = drawFigure(figure, { name, side, words: { id, title } })
  return (
    <figure className="exercise-figure">
      {css ? (
        <style href={`figure-${name}`} precedence="figures">
          {css}
        </style>
      ) : null}
      <div className={moves ? 'figure-ends' : undefined} dangerouslySetInnerHTML={{ __html: svg }} />
      {moves ? (
        <label>
          <input type="checkbox" autoComplete="off" />
          Show the movement
        </label>
      ) : null}
      {notes.length > 0 ? <figcaption>{notes.join(' ')}</figcaption> : null}
    </figure>
  )
}
