import type { Flat } from './vector'

/** A number as short as it can be written, without trailing noughts. */
export function rounded(value: number, places = 1): string {
  const short = Number(value.toFixed(places))
  return String(short === 0 ? 0 : short).replace(/^(-?)0\./, '$1.')
}

/** A point as path data has it, to the unit: for things whose edges meet nothing. */
export function pointOf([x, y]: Flat): string {
  return `${rounded(x, 0)} ${rounded(y, 0)}`
}

/** `translate(…)` and `rotate(…)` to the unit and degree, each only when there is something to move. */
export function placed(at: Flat, turn = 0): string {
  const [x, y] = [rounded(at[0], 0), rounded(at[1], 0)]
  const angle = Math.round(turn)
  const move = x === '0' && y === '0' ? '' : `translate(${x} ${y})`
  return move + (angle === 0 ? '' : `rotate(${angle})`)
}

/** A group with its attributes; nothing around nothing, and no group without attributes. */
export function group(attributes: Record<string, string | undefined>, inside: string): string {
  const given = Object.entries(attributes).filter(([, value]) => value)
  if (given.length === 0 || inside === '') return inside
  return `<g${given.map(([name, value]) => ` ${name}="${value}"`).join('')}>${inside}</g>`
}

export function path(d: string, className = ''): string {
  return className ? `<path class="${className}" d="${d}"/>` : `<path d="${d}"/>`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
