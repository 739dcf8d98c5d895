import { group, placed, rounded } from './svg'
import type { Flat } from './vector'

/**
 * How parts of a drawing get from its first position to its second. The attribute `transform` shows the second one
 * without any style sheet; the same transform stands in `css`, because browsers do not agree on whether an animation
 * may start from an attribute (WebKit does not).
 */
export type Movements = {
  move: (shift: Flat, turn: number, inside: string) => string
  stretch: (factor: number, inside: string) => string
  /** Style rules for the drawing's own movements, one a moving part. */
  css: () => string
}

/** @param name class of the drawing whose movements these are */
export function movementsOf(name: string): Movements {
  const rules: string[] = []
  const moving = (attribute: string, style: string, inside: string) => {
    const part = `m${rules.length}`
    rules.push(`.${name} .${part}{transform:${style}}`)
    return group({ class: `move ${part}`, transform: attribute }, inside)
  }
  return {
    move: (shift, turn, inside) => {
      const step: Flat = Math.hypot(...shift) < noticeable ? [0, 0] : shift
      const attribute = placed(step, turn)
      if (attribute === '') return inside
      return moving(attribute, inStyle(step, turn), inside)
    },
    stretch: (factor, inside) => {
      const size = rounded(factor, 2)
      return moving(`scale(${size} 1)`, `scale(${size},1)`, inside)
    },
    css: () => rules.join(''),
  }
}

/** Steps shorter than this come from rounding, or would not be seen. */
const noticeable = 0.5

/** For drawings that stand still. */
export const motionless: Movements = {
  move: (_shift, _turn, inside) => inside,
  stretch: (_factor, inside) => inside,
  css: () => '',
}

function inStyle(shift: Flat, turn: number): string {
  const [x, y] = shift.map((value) => rounded(value))
  const translate = x === '0' && y === '0' ? '' : `translate(${x}px,${y}px)`
  return translate + (turn === 0 ? '' : `rotate(${turn}deg)`)
}
