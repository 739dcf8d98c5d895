import { milesFrom, type Position } from './geography'

/** Something to be put on a sketch. */
export type SketchPlace = Position & { label: string; isHere?: boolean }

/** A sketch in the units of its drawing. */
export type SketchLayout = {
  width: number
  height: number
  points: { label: string; isHere: boolean; x: number; y: number; words: Words }[]
  bar: { miles: number; length: number }
}

type Words = { x: number; y: number; anchor: 'start' | 'middle' | 'end' }
type Box = { left: number; right: number; top: number; bottom: number }

/** As wide as the text of a small telephone, so that letters keep about their size there. */
const WIDTH = 340
const MARGIN = 26
const LETTER = 7.6
const LINE = 16
/** How near a name may come to the edge. */
const EDGE = 8

/**
 * Puts places where they lie of each other, north at the top, with a bar for the distance and each name where it covers
 * no other. Null for fewer than two places, which show nothing.
 */
export function layoutSketch(places: readonly SketchPlace[]): SketchLayout | null {
  const [first] = places
  if (!first || places.length < 2) return null
  const miles = places.map((place) => ({ place, ...milesFrom(first, place) }))
  const [west, east] = extent(miles.map((each) => each.east))
  const [north, south] = extent(miles.map((each) => each.south))
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(east - west, LEAST_MILES),
    MOST_HEIGHT / Math.max(south - north, 1),
  )
  const left = (WIDTH - (east - west) * scale) / 2
  const points = miles.map((each) => ({
    label: each.place.label,
    isHere: each.place.isHere === true,
    x: round(left + (each.east - west) * scale),
    y: round(MARGIN + (each.south - north) * scale),
  }))
  const bar = barFor(scale)
  return {
    width: WIDTH,
    height: Math.ceil(2 * MARGIN + (south - north) * scale + BAR_ROOM),
    points: withWords(points),
    bar: { miles: bar, length: round(bar * scale) },
  }
}

/** Two villages side by side are not drawn as if they were a county apart. */
const LEAST_MILES = 6
const MOST_HEIGHT = 230
const BAR_ROOM = 22

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

/** The longest round number of miles that takes up to a third of the width. */
function barFor(scale: number): number {
  return [20, 10, 5, 2, 1].find((miles) => miles * scale <= WIDTH / 3) ?? 1
}

type Point = Omit<SketchLayout['points'][number], 'words'>

/** Each name on the first side where it covers neither a dot nor another name, else where it covers least. */
function withWords(points: readonly Point[]): SketchLayout['points'] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }))
  return points.map((point, index) => {
    const others = taken.filter((_, at) => at !== index)
    const [best] = sidesOf(point)
      .map((side) => ({ ...side, covered: covering(side.box, others) }))
      .sort((a, b) => a.covered - b.covered)
    if (!best) throw new Error('A name has no side to stand on.')
    taken.push(best.box)
    return { ...point, words: best.words }
  })
}

function sidesOf({ label, x, y, isHere }: Point): { words: Words; box: Box }[] {
  const gap = isHere ? 13 : 10
  const length = label.length * LETTER
  const at = (words: Words, left: number) => ({
    words: { ...words, x: round(words.x), y: round(words.y) },
    box: { left, right: left + length, top: words.y - LINE + 4, bottom: words.y + 4 },
  })
  return [
    at({ x: x + gap, y: y + 5, anchor: 'start' }, x + gap),
    at({ x: x - gap, y: y + 5, anchor: 'end' }, x - gap - length),
    at({ x, y: y - gap, anchor: 'middle' }, x - length / 2),
    at({ x, y: y + 22, anchor: 'middle' }, x - length / 2),
  ]
}

/** How much of a name would be hidden, or beyond the edge, which is worse. */
function covering(box: Box, others: readonly Box[]): number {
  const outside =
    Math.max(0, EDGE - box.left) + Math.max(0, box.right - WIDTH + EDGE) + Math.max(0, EDGE - box.top)
  const hidden = others.map((other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left)
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
    return width > 0 && height > 0 ? width : 0
  })
  return outside * 10 + hidden.reduce((sum, each) => sum + each, 0)
}

function round(value: number): number {
  return Math.round(value)
}
