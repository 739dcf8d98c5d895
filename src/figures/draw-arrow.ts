import type { Lens } from './camera'
import type { Arrow } from './figure'
import { path, pointOf } from './svg'
import type { Flat } from './vector'

/** Markup of a curved arrow. */
export function drawArrow({ from, to, bow }: Arrow, lens: Lens): string {
  const [a, b] = [lens.flat(from), lens.flat(to)]
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const control: Flat = [(a[0] + b[0]) / 2 - dy * bow, (a[1] + b[1]) / 2 + dx * bow]
  const way = Math.atan2(b[1] - control[1], b[0] - control[0])
  const barb = (turn: number) =>
    pointOf([b[0] - barbLength * Math.cos(way + turn), b[1] - barbLength * Math.sin(way + turn)])
  const d = `M${pointOf(a)}Q${pointOf(control)} ${pointOf(b)}M${barb(0.6)}L${pointOf(b)} ${barb(-0.6)}`
  return path(d, 'arrow')
}

const barbLength = 8
