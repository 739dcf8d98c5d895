import { widthOf, type Weight } from './lettering'

/** Letters and the room for them, in pixels. */
export type Setting = { size: number; weight: Weight; width: number }

/**
 * Breaks a text into lines that are no wider than there is room. A word that is wider than a line is broken where the
 * line ends. Returns null when it takes more lines than there are.
 */
export function wrap(text: string, setting: Setting, lines: number): string[] | null {
  const broken = allLines(text, setting)
  return broken.length <= lines ? broken : null
}

/** The same, but what does not fit into the lines is left out, and the last line says so with an ellipsis. */
export function wrapAndCut(text: string, setting: Setting, lines: number): string[] {
  const broken = allLines(text, setting)
  if (broken.length <= lines) return broken
  const last = Array.from(broken[lines - 1] ?? '')
  while (last.length > 0 && widthOf(`${last.join('').trimEnd()}…`, setting) > setting.width) last.pop()
  return [...broken.slice(0, lines - 1), `${last.join('').trimEnd()}…`]
}

function allLines(text: string, setting: Setting): string[] {
  const space = widthOf(' ', setting)
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => parts(word, setting))
  const lines: { text: string; width: number }[] = []
  for (const word of words) {
    const width = widthOf(word, setting)
    const line = lines.at(-1)
    if (line && line.width + space + width <= setting.width) {
      line.text += ` ${word}`
      line.width += space + width
    } else lines.push({ text: word, width })
  }
  return lines.map((line) => line.text)
}

/** A word in pieces that each fit into a line. */
function parts(word: string, setting: Setting): string[] {
  if (widthOf(word, setting) <= setting.width) return [word]
  const pieces: { text: string; width: number }[] = []
  for (const character of word) {
    const width = widthOf(character, setting)
    const piece = pieces.at(-1)
    if (piece && piece.width + width <= setting.width) {
      piece.text += character
      piece.width += width
    } else pieces.push({ text: character, width })
  }
  return pieces.map((piece) => piece.text)
}
