import type { Lens } from './camera'
import type { Arrow } from './figure'
import { path, pointOf } from './svg'
import type { Flat } from './vector'

/** Markup of a curved arrow. */
export function drawArrow({ from, to, bow, both }: Arrow, lens: Lens): string {
  const [a, b] = [lens.flat(from), lens.flat(to)]
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const control: Flat = [(a[0] + b[0]) / 2 - dy * bow, (a[1] + b[1]) / 2 + dx * bow]
  const line = `M${pointOf(a)}Q${pointOf(control)} ${pointOf(b)}`
  return path(line + headAt(b, control) + (both ? headAt(a, control) : ''), 'arrow')
}

function headAt(tip: Flat, control: Flat): string {
  const way = Math.atan2(tip[1] - control[1], tip[0] - control[0])
  const barb = (turn: number) =>
    pointOf([tip[0] - barbLength * Math.cos(way + turn), tip[1] - barbLength * Math.sin(way + turn)])
  return `M${barb(0.6)}L${pointOf(tip)} ${barb(-0.6)}`
}

const barbLength = 8
