import { motionless, type Movements, type Step } from './movements'
import { group, path, placed, rounded } from './svg'
import { degrees, type Flat } from './vector'

/**
 * A part of the body that turns about its joint, and what hangs on it. `at` is the joint in the frame of the part
 * before it, `turn` the angle to it in degrees.
 */
export type Link = { at: Flat; turn: number; length: number; shapes: Shape[]; links: Link[] }

/** An outline, drawn from its joint onwards, or `backwards` when the limb hangs on its far end. */
export type Shape = { d: string; class?: string; backwards?: boolean }

/** Where a part is before it is where it is drawn: at first, and halfway where that has to be said. */
export type Before = { begin?: Link; between?: Link }

/** The markup of a part. `movements` keeps how it gets there from where it was before. */
export function drawLink(link: Link, before: Before = {}, movements: Movements = motionless): string {
  const { begin = link, between } = before
  const shapes = link.shapes
    .map(({ d, class: name, backwards }) =>
      group(backwards ? { transform: `matrix(-1 0 0 1 ${rounded(link.length)} 0)` } : {}, path(d, name)),
    )
    .join('')
  const links = link.links
    .map((part, index) =>
      drawLink(part, { begin: begin.links[index], between: between?.links[index] }, movements),
    )
    .join('')
  const inside =
    movements.stretch(stretchOf(begin, link), shapes, between && stretchOf(between, link)) + links
  return group(
    { transform: placed(link.at, link.turn) },
    movements.move(stepOf(begin, link), inside, between && stepOf(between, link)),
  )
}

function stepOf(other: Link, link: Link): Step {
  const shift = turned([other.at[0] - link.at[0], other.at[1] - link.at[1]], -link.turn)
  return { shift, turn: shortWay(other.turn - link.turn) }
}

function stretchOf(other: Link, link: Link): number {
  return link.length > 1 ? other.length / link.length : 1
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
