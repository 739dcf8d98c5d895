import { lensOf } from './camera'
import { boxOf, groundOf, type Box } from './extent'
import type { Figure, Side } from './figure'
import { drawPanel } from './draw-panel'
import { movementsOf } from './movements'
import { escaped, group, rounded } from './svg'

/** Each position has the same width, in every figure: so everybody is drawn to one scale. */
export const panelWidth = 216

export type Drawing = {
  svg: string
  /** Style rules that the movement needs; they hold for every drawing of this figure, whatever its side. */
  css: string
}

/**
 * A figure as SVG markup, its positions side by side.
 *
 * @param name of the figure in the library: names the drawing's class
 * @param side that moves, as the reader's own; it is mirrored when the data show the other one
 * @param words for people who do not see it, with an id that is unique on the page; null for a picture that says
 *   nothing beyond the text beside it
 */
export function drawFigure(
  figure: Figure,
  { name, side, words }: { name: string; side: Side; words: { id: string; title: string } | null },
): Drawing {
  const lens = lensOf(figure.camera)
  const ground = groundOf(figure)
  const box = boxOf(figure, { lens, ground })
  const mirrored = figure.side !== null && side !== figure.side
  const movements = movementsOf(drawingClass(name))
  const panels = figure.poses.map((_, index) => {
    const middle = panelWidth * (figure.poses.length === 1 ? 1 : index + 0.5)
    return group(
      { transform: placeOf(box, { middle, mirrored }) },
      drawPanel(figure, index, { lens, ground, movements }),
    )
  })
  const size = `0 0 ${2 * panelWidth} ${Math.ceil(box.bottom - box.top)}`
  return {
    svg: `<svg class="drawing ${drawingClass(name)}" viewBox="${size}" ${spoken(words, descriptionOf(figure, side))}${panels.join('')}</svg>`,
    css: movements.css(),
  }
}

/** What the figure shows, in words, for the side that moves. */
export function descriptionOf(figure: Figure, side: Side): string {
  return figure.describes.replaceAll('{side}', side)
}

function drawingClass(name: string): string {
  return `figure-${name}`
}

/** Puts a position's own middle on a place of the picture. */
function placeOf(
  { left, right, top }: Box,
  { middle, mirrored }: { middle: number; mirrored: boolean },
): string {
  const own = (left + right) / 2
  return mirrored
    ? `matrix(-1 0 0 1 ${rounded(middle + own)} ${rounded(-top)})`
    : `translate(${rounded(middle - own)} ${rounded(-top)})`
}

function spoken(words: { id: string; title: string } | null, description: string): string {
  if (!words) return 'aria-hidden="true">'
  const { id, title } = words
  return `role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"><title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(description)}</desc>`
}
