import { isFigureName, type FigureName } from '@/figures/figures'
import type { Side } from '@/figures/figure'

/** A drawing of the library as a document names it. */
export type ChosenFigure = { name: FigureName; side: Side }

/** Null when no drawing is chosen, or one that the library no longer has. */
export function figureOf({
  figure,
  figureSide,
}: {
  figure?: string | null
  figureSide?: string | null
}): ChosenFigure | null {
  return isFigureName(figure) ? { name: figure, side: figureSide === 'left' ? 'left' : 'right' } : null
}
