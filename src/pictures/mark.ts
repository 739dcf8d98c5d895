import { outlineOf, widthOf } from './lettering'

/** The first letter or digit of a practice's name. */
export function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? ''
}

/**
 * A practice's own mark, where it has no logo or none that fits: its initial on a round of its colour, as SVG.
 *
 * @param x of the left edge; with `y`, the top edge, and `size` in the units of the drawing
 */
export function mark({
  initial,
  x,
  y,
  size,
  colours,
}: {
  initial: string
  x: number
  y: number
  size: number
  colours: { primary: string; onPrimary: string }
}): string {
  const radius = size / 2
  return (
    `<circle cx="${x + radius}" cy="${y + radius}" r="${radius}" fill="${colours.primary}"/>`
    + letter({ initial, x, y, size, colour: colours.onPrimary })
  )
}

/** The initial alone, in the middle of a square. */
export function letter({
  initial,
  x,
  y,
  size,
  colour,
}: {
  initial: string
  x: number
  y: number
  size: number
  colour: string
}): string {
  const height = size * 0.62
  const left = x + (size - widthOf(initial, { size: height, weight: 700 })) / 2
  const baseline = y + size / 2 + (height * CAPITALS) / 2
  return `<path fill="${colour}" d="${outlineOf(initial, { x: left, y: baseline, size: height, weight: 700 })}"/>`
}

/** How high capitals are, as a share of the size of the letters. */
const CAPITALS = 0.668
