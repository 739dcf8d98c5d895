import { rounded } from './svg'

/**
 * Outlines of the parts of the body as SVG path data. Each begins at its joint in 0, 0 and runs to the right for its
 * length. Numbers are short and the same in every figure, which is what makes a page of them small.
 */

/** A rounded part: half its thickness where it begins, in its middle and where it ends. */
export type Thickness = readonly [from: number, middle: number, to: number]

export const thickness = {
  upperArm: [5, 5, 4],
  sleeve: [6, 6, 6],
  forearm: [4, 4.25, 3],
  hand: [3, 3.75, 2],
  thigh: [11, 8.75, 6],
  neck: [5, 4, 4.5],
  towel: [2.5, 2.5, 2.5],
} as const satisfies Record<string, Thickness>

export function roundedPart(length: number, [from, middle, to]: Thickness, flat?: 'flat'): string {
  const size = Math.round(length)
  const belly = 2 * middle - (from + to) / 2
  const [a, m, b] = [from, belly, to].map((value) => rounded(value))
  const half = Math.round(size / 2)
  return `M0-${a}Q${half}-${m} ${size}-${b}a${flat ? 3 : b} ${b} 0 0 1 0 ${rounded(2 * to)}Q${half} ${m} 0 ${a}a${a} ${a} 0 0 1 0-${rounded(2 * from)}`
}

/** A lower leg: its calf bulges on the side away from the toes. `toes` is 1 when these point to positive y, else -1. */
export function shin(length: number, toes: 1 | -1): string {
  const size = Math.round(length)
  const y = (value: number) => pair(value * toes)
  const sweep = toes === 1 ? 1 : 0
  return `M0${y(-6)}Q${rounded(size * 0.4)}${y(-9.4)} ${size}${y(-3.6)}a3.6 3.6 0 0 ${sweep} 0${y(7.2)}Q${rounded(size * 0.5)}${y(5)} 0${y(6)}a6 6 0 0 ${sweep} 0${y(-12)}`
}

/** The wall of the tummy, which stands out to a length. */
export function tummyWall(length: number): string {
  return `M8-25Q${rounded(2 * length - 8)} 0 8 25Q3 0 8-25`
}

/** The muscle behind the hip, on the side away from the toes as in `shin`. */
export function buttock(toes: 1 | -1): string {
  const y = (value: number) => pair(value * toes)
  return `M-10${y(-2)}Q-4${y(5)} 9${y(-3)}Q13${y(-8)} 8${y(-10)}Q-7${y(-14)}-10${y(-2)}`
}

/** A foot from the side: the ankle in 0, 0, the heel behind it, the sole away from the shin. */
export function foot(length: number, sole: 1 | -1): string {
  const tip = Math.round(length)
  const y = (value: number) => pair(value * sole)
  return `M0${y(-4)}Q${rounded(tip * 0.6)}${y(-2.5)} ${tip}${y(1.2)}Q${tip + 2}${y(5)} ${tip - 1}${y(5)}H-3Q-6.4${y(5)}-5.6${y(1)}Q-4${y(-4)} 0${y(-4)}`
}

/** A head from the side, its chin apart from the neck. `face` is 1 when it looks to positive y, else -1. */
export function profile(face: 1 | -1): string {
  const y = (value: number) => pair(value * face)
  return `M3${y(-5)}C4${y(-13)} 21${y(-14)} 23${y(-3)}C24${y(4)} 20${y(9)} 14${y(9.5)}L11.5${y(12.5)}L10${y(10)}H5Q1${y(10)} 3${y(4)}Z`
}

/** The hair of such a head, which tells its back from its face. */
export function profileHair(face: 1 | -1): string {
  const y = (value: number) => pair(value * face)
  return `M3${y(-5)}C3${y(-15)} 23${y(-15)} 24${y(-2)}Q25${y(4)} 20${y(8)}Q21${y(-3)} 14${y(-3)}Q9${y(-3)} 3${y(-5)}`
}

/** A head that faces the viewer. */
export const fullFace = 'M1 0C1-12 23-13 23 0C23 13 1 12 1 0'

/** Its hair and its eyes. */
export const fullHair = 'M13-9.5Q18-2 17 0Q18 3 13 9.5C27 12 27-12 13-9.5M11-5v2h2v-2zM11 3v2h2v-2z'

function pair(value: number): string {
  const text = rounded(value)
  return text.startsWith('-') ? text : ` ${text}`
}
