import { readPostcode } from './postcode'

/**
 * Reads a code as an editor states a practice's coverage: an outcode, a sector with its space, or a whole postcode.
 * Nothing is guessed: a mistyped code would send patients away, or a clinician to the wrong place.
 *
 * @returns the code as it is written everywhere, or a sentence that names what is wrong with it and says what to do
 */
export function readCode(text: string): { code: string } | { problem: string } {
  const reading = readPostcode(text)
  const named = `“${text.trim()}”`
  if (reading.kind === 'none') {
    if (reading.why === 'empty') return { problem: `A postcode is missing. ${HOW}` }
    if (reading.why === 'forces')
      return { problem: `${named} belongs to the British Forces and has no place to visit. Remove it.` }
    return { problem: `${named} is not a UK postcode. ${HOW}` }
  }
  const { text: code, level } = reading.postcode
  if (reading.corrected)
    return {
      problem: `${named} has a letter where a digit belongs, or a digit for a letter. If you mean ${code}, write that.`,
    }
  // "ST138" may be ST13 8, or ST18 with a slip of the finger; "ST13 8X" is a sector and a half.
  if (level === 'sector' && text.trim().toUpperCase().replace(/\s+/g, ' ') !== code)
    return { problem: `${named} is not clear. If you mean ${code}, write that. ${HOW}` }
  return { code }
}

/**
 * Splits what an editor pastes, such as "ST13 5, ST13 6 ST10" or "ST10 1 2 9", into codes. An outcode takes what follows
 * it after a space, if that can be the rest of a code; after one sector, digits are further sectors of its outcode.
 *
 * @returns each code once, in the order of the text, and a sentence for each piece that is none
 */
export function splitCodes(text: string): { codes: string[]; problems: string[] } {
  const read = piecesOf(text).map(readCode)
  return {
    codes: [...new Set(read.flatMap((each) => ('code' in each ? [each.code] : [])))],
    problems: [...new Set(read.flatMap((each) => ('problem' in each ? [each.problem] : [])))],
  }
}

function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const part of text.split(/[,;|/\n\r\t]+|\s(?:and|&)\s/i)) {
    let isWhole = true
    for (const word of part.trim().split(/\s+/).filter(Boolean)) {
      const [first = '', rest] = pieces.at(-1)?.split(' ') ?? []
      const continues = REST_OF_CODE.test(word) && (rest === undefined ? !isWhole : true)
      if (!continues) pieces.push(word)
      else if (rest === undefined) pieces.splice(-1, 1, `${first} ${word}`)
      else pieces.push(`${first} ${word}`)
      isWhole = false
    }
  }
  return pieces
}

/** A digit, or the second half of a postcode; "BFPO 57" is one piece too. */
const REST_OF_CODE = /^[0-9]{1,2}$|^[0-9][A-Za-z]{1,2}$/

const HOW = 'Write the first half of a postcode (ST13), a little more of it (ST13 8) or all of it (ST13 8XX).'
