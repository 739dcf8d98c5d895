import { group, rounded } from './svg'
import type { Flat } from './vector'

/**
 * How the parts of a drawing get to the position that it shows. Each moving part is a group with a name, and `css`
 * says in the custom property `--from` where the movement of that group begins; `drawing.css` plays it to nothing.
 * So the drawing is right without any style, and nothing rests on whether an animation may end in an attribute, which
 * WebKit does not allow.
 */
export type Movements = {
  /** Marks a part that begins a step away, in its own frame, and may go by way of another. */
  move: (begin: Step, inside: string, between?: Step) => string
  /** Marks an outline that begins longer or shorter, because it is seen at another angle. */
  stretch: (begin: number, inside: string, between?: number) => string
  css: () => string
}

/** `turn` in degrees, clockwise. */
export type Step = { shift: Flat; turn: number }

/** @param name class of the drawing whose movements these are */
export function movementsOf(name: string): Movements {
  const rules: string[] = []
  const moving = (from: string, inside: string, by?: string) => {
    if (!from && !by) return inside
    const part = `m${rules.length}`
    const way = by === undefined ? '' : `;--by:${by || 'none'}`
    rules.push(`.${name} .${part}{--from:${from || 'none'}${way}}`)
    return group({ class: `move ${part}${way && ' bent'}` }, inside)
  }
  return {
    move: (begin, inside, between) => moving(stepped(begin), inside, between && stepped(between)),
    stretch: (begin, inside, between) =>
      moving(scaled(begin), inside, between === undefined ? undefined : scaled(between)),
    css: () => rules.join(''),
  }
}

/** For drawings that stand still. */
export const motionless: Movements = {
  move: (_begin, inside) => inside,
  stretch: (_begin, inside) => inside,
  css: () => '',
}

/** Shifts of less than a unit come from rounding, or would not be seen. */
function stepped({ shift: [x, y], turn }: Step): string {
  const shift = Math.hypot(x, y) < 1 ? '' : `translate(${rounded(x, 0)}px,${rounded(y, 0)}px)`
  return shift + (Math.round(turn) === 0 ? '' : `rotate(${Math.round(turn)}deg)`)
}

function scaled(factor: number): string {
  return Math.abs(factor - 1) < 0.04 ? '' : `scale(${rounded(factor, 2)},1)`
}
