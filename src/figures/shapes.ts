import { rounded } from './svg'

/**
 * Outlines of the parts of the body as SVG path data. Each begins at its joint in 0, 0 and runs to the right for its
 * length. Numbers are short and the same in every figure, which is what makes a page of them small.
 */

/** A rounded part: half its thickness where it begins, in its middle and where it ends. */
export type Thickness = readonly [from: number, middle: number, to: number]

export const thickness = {
  upperArm: [5.4, 5.2, 4.4],
  forearm: [4.4, 4.4, 3],
  hand: [3, 4, 2.4],
  thigh: [9, 8.6, 6.2],
  shin: [6, 5.6, 3.8],
  neck: [5.6, 4.8, 4.8],
  towel: [2.6, 2.6, 2.6],
} as const satisfies Record<string, Thickness>

export function roundedPart(length: number, [from, middle, to]: Thickness): string {
  const size = Math.round(length)
  const belly = 2 * middle - (from + to) / 2
  const [a, m, b] = [from, belly, to].map(rounded)
  return `M0-${a}Q${rounded(size / 2)}-${m} ${size}-${b}a${b} ${b} 0 0 1 0 ${rounded(2 * to)}Q${rounded(size / 2)} ${m} 0 ${a}a${a} ${a} 0 0 1 0-${rounded(2 * from)}`
}

/** A lower leg: its calf bulges on the side away from the toes. `toes` is 1 when these point to positive y, else -1. */
export function shin(length: number, toes: 1 | -1): string {
  const size = Math.round(length)
  const y = (value: number) => pair(value * toes)
  const sweep = toes === 1 ? 1 : 0
  return `M0${y(-6)}Q${rounded(size * 0.4)}${y(-9.4)} ${size}${y(-3.6)}a3.6 3.6 0 0 ${sweep} 0${y(7.2)}Q${rounded(size * 0.5)}${y(5)} 0${y(6)}a6 6 0 0 ${sweep} 0${y(-12)}`
}

/** A swelling that stands out for a length. */
export function bump(length: number): string {
  const peak = rounded(length * 1.3)
  return `M0-21C${rounded(length * 0.9)}-19 ${peak}-8 ${peak} 0C${peak} 8 ${rounded(length * 0.9)} 19 0 21`
}

/** A foot from the side: the ankle in 0, 0, the heel behind it, the sole away from the shin. */
export function foot(length: number, sole: 1 | -1): string {
  const tip = Math.round(length)
  const y = (value: number) => pair(value * sole)
  return `M0${y(-4)}Q${rounded(tip * 0.6)}${y(-2.5)} ${tip}${y(1.2)}Q${tip + 2}${y(5)} ${tip - 1}${y(5)}H-3Q-6.4${y(5)}-5.6${y(1)}Q-4${y(-4)} 0${y(-4)}`
}

/** A head from the side. `face` is 1 when it looks to positive y, else -1. */
export function profile(face: 1 | -1): { skin: string; hair: string } {
  const y = (value: number) => pair(value * face)
  return {
    skin: `M-2${y(-4.5)}C1${y(-11)} 14${y(-12)} 20${y(-6)}C25${y(-1)} 23${y(6)} 17${y(8.4)}L9.5${y(12)}Q7.6${y(12.3)} 8${y(9.8)}L2${y(9.4)}Q-1.5${y(9)}-2${y(5)}Z`,
    hair: `M1${y(-8)}C5${y(-13)} 16${y(-13)} 21.5${y(-6.4)}C26${y(-0.5)} 24${y(5.6)} 18.5${y(9)}C18.5${y(4)} 16.5${y(1)} 11${y(0)}C9${y(-4)} 6${y(-5)} 1${y(-8)}`,
  }
}

/** A head that faces the viewer. */
export const fullFace = {
  skin: 'M-1-4C4-10.4 15-11 20.5-6.5C25-2 25 2 20.5 6.500C15 11 4 10.4-1 4Q-3 0-1-4',
  hair: 'M11-9.8C17-11.5 21-8.5 23-5C25.5-1 25.5 1 23 5C21 8.5 17 11.5 11 9.8C16.5 6 17.5-4 11-9.8',
}

function pair(value: number): string {
  const text = rounded(value)
  return text.startsWith('-') ? text : ` ${text}`
}
