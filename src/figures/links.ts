import { motionless, type Movements } from './movements'
import { group, path, placed, rounded } from './svg'
import { degrees, type Flat } from './vector'

/**
 * A part of the body that turns about its joint, and what hangs on it. `at` is the joint in the frame of the part
 * before it, `turn` the angle to it in degrees.
 */
export type Link = { at: Flat; turn: number; length: number; shapes: Shape[]; links: Link[] }

/** An outline, drawn from its joint onwards, or `backwards` when the limb hangs on its far end. */
export type Shape = { d: string; class?: string; backwards?: boolean }

/**
 * The markup of a part. With a second position the part is drawn there, by transforms on top of where it began:
 * `movements.ts` names each of them, and the style sheet plays them by starting from none.
 */
export function drawLink(from: Link, to: Link = from, movements: Movements = motionless): string {
  const shift = turned([to.at[0] - from.at[0], to.at[1] - from.at[1]], -from.turn)
  const turn = Math.round(shortWay(to.turn - from.turn))
  const stretch = Math.abs(from.length) > 1 ? to.length / from.length : 1
  const shapes = from.shapes
    .map(({ d, class: name, backwards }) =>
      group(backwards ? { transform: `matrix(-1 0 0 1 ${rounded(from.length)} 0)` } : {}, path(d, name)),
    )
    .join('')
  const stretched = Math.abs(stretch - 1) < 0.03 ? shapes : movements.stretch(stretch, shapes)
  const links = from.links.map((link, index) => drawLink(link, to.links[index], movements)).join('')
  return group({ transform: placed(from.at, from.turn) }, movements.move(shift, turn, stretched + links))
}

/** A chain of parts from point to point, each with its outlines for its length on the picture. */
export function chain(points: readonly Flat[], shapesOf: readonly ((length: number) => Shape[])[]): Link {
  const links = shapesOf.map((shapes, index): Link => {
    const a = points[index] ?? nowhere
    const b = points[index + 1] ?? nowhere
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    const angle = degrees(Math.atan2(b[1] - a[1], b[0] - a[0]))
    return { at: a, turn: angle, length, shapes: shapes(length), links: [] }
  })
  return links.reduceRight((after, link, index) => {
    const before = links[index]
    if (!before) return after
    return hang(after, link)
  })
}

const nowhere: Flat = [0, 0]

/** Puts a part with an absolute place on another one. */
export function hang(part: Link, on: Link): Link {
  const at = turned([part.at[0] - on.at[0], part.at[1] - on.at[1]], -on.turn)
  return { ...on, links: [...on.links, { ...part, at, turn: part.turn - on.turn }] }
}

function turned([x, y]: Flat, by: number): Flat {
  const [cos, sin] = [Math.cos((by * Math.PI) / 180), Math.sin((by * Math.PI) / 180)]
  return [x * cos - y * sin, x * sin + y * cos]
}

function shortWay(angle: number): number {
  return ((((angle + 180) % 360) + 360) % 360) - 180
}
