import { palettesOf, type ThemeColours } from '@/sites/theme/palette'
import { fromSvg } from './from-svg'
import { outlineOf } from './lettering'
import { initialOf, mark } from './mark'
import { wrap, wrapAndCut } from './wrap'

/** What a card says. `kind` is one or two words, such as "Condition guide". */
export type Card = {
  title: string
  kind: string
  practice: string
  theme: ThemeColours
  isDemonstration: boolean
}

/**
 * The picture that stands for a page where its link is shared: the title in the practice's colours, the practice's
 * name and mark below. 1,200 by 630 pixels, as a PNG; the same bytes for the same words.
 */
export async function drawCard(card: Card): Promise<Buffer> {
  return fromSvg(cardSvg(card))
    .png({ palette: true, colours: 16, dither: 0, effort: 2, compressionLevel: 9 })
    .toBuffer()
}

/** The card as an SVG without any text in it: all letters are outlines. */
export function cardSvg({ title, kind, practice, theme, isDemonstration }: Card): string {
  const { light } = palettesOf(theme)
  const { size, lines } = fitted(title)
  const lineHeight = size * 1.16
  const top = 168 + (BODY - lines.length * lineHeight) / 2
  const words = lines.map((line, index) =>
    outlineOf(line, { x: MARGIN, y: top + lineHeight * index + size * 0.86, size, weight: 700 }),
  )
  const initial = initialOf(practice)
  const name = wrapAndCut(practice, { ...NAME, width: WIDTH - 2 * MARGIN - 84 }, 1)[0] ?? ''
  const eyebrow = isDemonstration ? `${kind} – demonstration, not a real practice` : kind
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<path fill="${theme.primary}" d="M0 0H${WIDTH}V${HEIGHT}H0z"/>`,
    // Two arcs, as a joint bends: a mark without words.
    `<g fill="none" stroke="${theme.onPrimary}" stroke-opacity=".12" stroke-width="44">`,
    '<circle cx="1110" cy="70" r="190"/><circle cx="1110" cy="70" r="300"/></g>',
    `<path fill="${light.bg}" d="M0 ${HEIGHT - FOOT}H${WIDTH}V${HEIGHT}H0z"/>`,
    `<path fill="${theme.onPrimary}" d="${outlineOf(eyebrow, { x: MARGIN, y: 118, size: 32, weight: 400 })}${words.join('')}"/>`,
    mark({ initial, x: MARGIN, y: HEIGHT - FOOT / 2 - 30, size: 60, colours: theme }),
    `<path fill="${light.fg}" d="${outlineOf(name, { x: MARGIN + 84, y: HEIGHT - FOOT / 2 + 12, ...NAME })}"/>`,
    '</svg>',
  ].join('')
}

const WIDTH = 1200
const HEIGHT = 630
const MARGIN = 80
const FOOT = 130
/** The height that is left for the title. */
const BODY = HEIGHT - FOOT - 168 - 30

/** The title in the largest letters in which it fits; what is too long for the smallest is cut. */
function fitted(title: string): { size: number; lines: string[] } {
  const setting = { weight: 700, width: WIDTH - 2 * MARGIN } as const
  for (const { size, lines } of SIZES) {
    const broken = wrap(title, { ...setting, size }, lines)
    if (broken) return { size, lines: broken }
  }
  return { size: SMALLEST, lines: wrapAndCut(title, { ...setting, size: SMALLEST }, MOST_LINES) }
}

const NAME = { size: 34, weight: 700 } as const
const SMALLEST = 50
const MOST_LINES = 5
const SIZES = [
  { size: 92, lines: 2 },
  { size: 80, lines: 3 },
  { size: 64, lines: 4 },
  { size: SMALLEST, lines: MOST_LINES },
]
