import { isPostcodeArea } from './postcode-areas'

/** How much of a postcode is known: "ST13", "ST13 8" or "ST13 8XX". */
export type PostcodeLevel = 'outcode' | 'sector' | 'unit'

/** A UK postcode or the start of one, as Royal Mail writes it. */
export type Postcode = { level: PostcodeLevel; text: string; outcode: string }

export type Reading =
  /** `corrected`: a letter stood where only a digit can be, or the other way round (ST1O for ST10). */
  | { kind: 'postcode'; postcode: Postcode; corrected: boolean }
  /** `forces`: an address of the British Forces (BFPO, BF1), which is no place that anybody could visit. */
  | { kind: 'none'; why: 'empty' | 'forces' | 'unreadable' }

/**
 * Reads what a person typed as their postcode, in any case and spacing: the outcode, the sector, the unit, or any piece
 * between the last two ("ST13 8X"), which counts as its sector. Jersey, Guernsey and the Isle of Man have postcodes of
 * the same form, and so does GIR 0AA. O and 0, and I, L and 1, are taken for each other where only one of them can
 * stand, and only when that leads to one postcode.
 *
 * Shapes: A9, A99, AA9, AA99, A9A, AA9A and 9AA, with the letters that Royal Mail uses in each place; held against the
 * 1,684,769 postcodes of Code-Point Open (Ordnance Survey). The letters in front must be one of the 124 postcode areas.
 */
export function readPostcode(typed: string): Reading {
  const text = typed.normalize('NFKC').toUpperCase()
  const groups = text.split(/[^A-Z0-9]+/).filter((group) => group !== '')
  const compact = groups.join('')
  if (compact === '') return { kind: 'none', why: text.trim() === '' ? 'empty' : 'unreadable' }
  if (/^BF(?:PO|[0-9])/.test(compact)) return { kind: 'none', why: 'forces' }
  if (compact.length > LONGEST || OTHER_SIGNS.test(text)) return { kind: 'none', why: 'unreadable' }

  const asTyped = postcodeOf(groups)
  if (asTyped) return { kind: 'postcode', postcode: asTyped, corrected: false }
  // Digits alone are a postcode of another country, not one with mistakes in it.
  const postcode = /[A-Z]/.test(compact) ? mostAlike(groups) : null
  return postcode ? { kind: 'postcode', postcode, corrected: true } : { kind: 'none', why: 'unreadable' }
}

/** Each level that a postcode belongs to, the most exact first: "ST13 8XX", "ST13 8", "ST13". */
export function levelsOf({ level, text, outcode }: Postcode): string[] {
  if (level === 'outcode') return [outcode]
  const sector = text.slice(0, outcode.length + 2)
  return level === 'sector' ? [sector, outcode] : [text, sector, outcode]
}

/** "AA9A 9AA" without its space. */
const LONGEST = 7

const outcodeShape =
  /^([A-PR-UWYZ][A-HK-Y]?)(?:[0-9]|[1-9][0-9]|(?<=^[A-Z])[0-9][A-HJKPS-UW]|(?<=^[A-Z]{2})[0-9][ABEHMNPRVWXY])$/
const inwardShape = /^[0-9][ABD-HJLNP-UW-Z]{0,2}$/

/** Letters of other alphabets, or signs of anything but an address: it only looks like a postcode without them. */
const OTHER_SIGNS = /[^A-Z0-9\s.,'’"“”()\u002d\u2010-\u2014\u200b-\u200d\ufeff]/

/**
 * The postcode that groups of letters and digits make. Where their end may be part of the outcode or the digit of a
 * sector, as in ST13 and ST1 3, a space decides; without one it is the outcode, as people write it.
 */
function postcodeOf(groups: readonly string[]): Postcode | null {
  const [first = '', second = '', ...others] = groups
  const compact = groups.join('')
  const ways = [
    ...(others.length === 0 ? [assembled(first, second)] : []),
    assembled(compact, ''),
    ...[3, 2, 1].map((length) => assembled(compact.slice(0, -length), compact.slice(-length))),
  ]
  return ways.find((way) => way !== null) ?? null
}

function assembled(outcode: string, inward: string): Postcode | null {
  if (`${outcode}${inward}` === 'GIR0AA') return { level: 'unit', text: 'GIR 0AA', outcode: 'GIR' }
  if (!isOutcode(outcode)) return null
  if (inward === '') return { level: 'outcode', text: outcode, outcode }
  if (!inwardShape.test(inward)) return null
  return inward.length === 3
    ? { level: 'unit', text: `${outcode} ${inward}`, outcode }
    : { level: 'sector', text: `${outcode} ${inward.slice(0, 1)}`, outcode }
}

function isOutcode(text: string): boolean {
  return isPostcodeArea(outcodeShape.exec(text)?.[1] ?? '')
}

/** The one postcode that the fewest mistaken signs lead to; null when there is none, or more than one. */
function mostAlike(groups: readonly string[]): Postcode | null {
  let alike = [groups.join('')]
  let found = new Map<string, Postcode>()
  for (let changes = 1; changes <= LONGEST && found.size === 0 && alike.length > 0; changes += 1) {
    alike = [...new Set(alike.flatMap(withOneMore(groups.join(''))))]
    const postcodes = alike.flatMap((text) => postcodeOf(regrouped(groups, text)) ?? [])
    found = new Map(postcodes.map((postcode) => [postcode.text, postcode]))
  }
  const [only, ...others] = found.values()
  return only && others.length === 0 ? only : null
}

/** The texts with one more sign changed than there are in a text already, compared with what was typed. */
function withOneMore(typed: string): (text: string) => string[] {
  return (text) =>
    Array.from(typed).flatMap((sign, at) =>
      text[at] === sign
        ? Array.from(MISTAKEN_FOR[sign] ?? '').map((other) => text.slice(0, at) + other + text.slice(at + 1))
        : [],
    )
}

const MISTAKEN_FOR: Record<string, string> = { O: '0', I: '1', L: '1', 0: 'O', 1: 'IL' }

/** Other letters and digits in the same groups. */
function regrouped(groups: readonly string[], text: string): string[] {
  let at = 0
  return groups.map(({ length }) => text.slice(at, (at += length)))
}
