import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import opentype, { type Font, type PathCommand } from 'opentype.js'

export type Weight = 400 | 700

/**
 * Letters as outlines, from a font that comes with the program: a server has whatever fonts it has, or none, and a
 * picture is the same everywhere. Atkinson Hyperlegible is made for readers who see badly, and has the letters of
 * Welsh, Irish, Gaelic and most other European languages; a character that it lacks is left out.
 *
 * @returns the `d` of an SVG path whose first letter begins at `x` and stands on `y`; all in pixels
 */
export function outlineOf(
  text: string,
  { x, y, size, weight }: { x: number; y: number; size: number; weight: Weight },
): string {
  let at = x
  return runsOf(text, weight)
    .map(({ font, text: run }) => {
      const { commands } = font.getPath(run, at, y, size)
      at += font.getAdvanceWidth(run, size)
      return commands.map(commandText).join('')
    })
    .join('')
}

/** How wide a text will be, in pixels. */
export function widthOf(text: string, { size, weight }: { size: number; weight: Weight }): number {
  return runsOf(text, weight).reduce(
    (width, { font, text: run }) => width + font.getAdvanceWidth(run, size),
    0,
  )
}

/** The library's own function for this makes "NaN" of whole numbers that were worked out as nearly whole ones. */
function commandText(command: PathCommand): string {
  switch (command.type) {
    case 'Z':
      return 'Z'
    case 'M':
    case 'L':
      return command.type + numbers(command.x, command.y)
    case 'Q':
      return `Q${numbers(command.x1, command.y1, command.x, command.y)}`
    case 'C':
      return `C${numbers(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`
  }
}

function numbers(...values: number[]): string {
  return values.map((value) => Math.round(value * 10) / 10).join(' ')
}

/** Stretches of a text that one file of the font can draw. */
function runsOf(text: string, weight: Weight): { font: Font; text: string }[] {
  const fonts = fontsOf(weight)
  const runs: { font: Font; text: string }[] = []
  for (const character of text.normalize('NFC')) {
    const font = fonts.find((each) => each.hasChar(character))
    if (!font) continue
    const last = runs.at(-1)
    if (last?.font === font) last.text += character
    else runs.push({ font, text: character })
  }
  return runs
}

const known = new Map<Weight, Font[]>()

/** The font's files: one has the letters of English, the other those of other languages. */
function fontsOf(weight: Weight): Font[] {
  const fonts = known.get(weight) ?? ['latin', 'latin-ext'].map((part) => readFont(part, weight))
  known.set(weight, fonts)
  return fonts
}

function readFont(part: string, weight: Weight): Font {
  const file = `atkinson-hyperlegible-next-${part}-${weight}-normal.woff`
  const bytes = readFileSync(join(FONT_FOLDER, file))
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

/** The process runs in the folder of the project (`start.mjs`), and a bundle may not know where it came from. */
const FONT_FOLDER = join(process.cwd(), 'node_modules/@fontsource/atkinson-hyperlegible-next/files')
