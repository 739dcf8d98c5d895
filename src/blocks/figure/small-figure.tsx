import type { ChosenFigure } from '@/fields/read-figure'
import { drawFigure } from '@/figures/draw-figure'
import type { Figure } from '@/figures/figure'
import { figures } from '@/figures/figures'

/**
 * A drawing of the library beside words that say the same, small and still.
 *
 * @param isEndOnly shows only where the exercise ends
 */
export function SmallFigure({
  drawing: { name, side },
  isEndOnly = false,
}: {
  drawing: ChosenFigure
  isEndOnly?: boolean
}) {
  const figure = figures[name]
  const [start, end = start] = figure.poses
  const shown: Figure = isEndOnly ? { ...figure, poses: [end], arrows: [] } : figure
  const { svg } = drawFigure(shown, { name, side, words: null })
  return <div className="small-figure" dangerouslySetInnerHTML={{ __html: svg }} />
}
