import { contrast } from '@/checks/contrast'
import { hexOf, mixed, oklchOf } from './oklch'

/** What a practice chooses, each as `#rrggbb`. */
export type ThemeColours = {
  primary: string
  onPrimary: string
  accent: string
  background: string
  text: string
}

/** Every colour that the style sheets use, each as `#rrggbb`, under the name of its custom property. */
export type Palette = Record<
  // The page, what stands on it, and a second, quieter voice.
  | 'bg'
  | 'fg'
  | 'quiet'
  // A panel on the page, a hairline, and a line that says something.
  | 'surface'
  | 'line'
  | 'edge'
  // What can be pressed; the bands of colour; the practice's colour as figures and marks; links.
  | 'fill'
  | 'on-fill'
  | 'band'
  | 'on-band'
  | 'tone'
  | 'link'
  // Colours that mean the same for every practice.
  | 'do'
  | 'dont'
  | 'warn'
  | 'calm',
  string
>

/** WCAG 2.2, 1.4.3: text. */
const TEXT = 4.5
/** WCAG 2.2, 1.4.11: marks and edges that say something. */
const MARK = 3

/**
 * The colours of a practice for light and for dark screens. Whatever theme could be saved, text reaches 4.5:1 on the
 * page and on its panels, and marks reach 3:1: a colour that does not is moved, lighter or darker, until it does.
 *
 * @param theme whose text and links reach 4.5:1 on its background, and `onPrimary` on `primary`, as saving demands
 */
export function palettesOf(theme: ThemeColours): { light: Palette; dark: Palette; isDark: boolean } {
  const light = lightPalette(theme)
  // A practice that chose a dark page has chosen its dark colours, too.
  const isDark = contrast(theme.background, '#ffffff') > contrast(theme.background, '#000000')
  return { light, dark: isDark ? light : darkPalette(theme), isDark }
}

function lightPalette({ primary, onPrimary, accent, background: bg, text: fg }: ThemeColours): Palette {
  const surface =
    [0.07, 0.05, 0.03]
      .map((share) => mixed(bg, primary, share))
      .find((panel) => [fg, accent].every((colour) => contrast(colour, panel) >= TEXT)) ?? bg
  return {
    ...onPage({ bg, surface, fg, primary }),
    fill: primary,
    'on-fill': onPrimary,
    band: primary,
    'on-band': onPrimary,
    link: accent,
  }
}

function darkPalette({ primary, accent }: ThemeColours): Palette {
  const { c, h } = oklchOf(primary)
  const shade = (l: number, most: number) => hexOf({ l, c: Math.min(c, most), h })
  const [bg, surface, fg] = [shade(0.19, 0.015), shade(0.25, 0.025), shade(0.94, 0.008)]
  const light = hexOf({ l: 0.82, c: Math.min(c, 0.09), h })
  const page = onPage({ bg, surface, fg, primary: light })
  return {
    ...page,
    fill: page.tone,
    'on-fill': bg,
    band: shade(0.29, 0.05),
    'on-band': fg,
    link: readable(hexOf({ ...oklchOf(accent), l: 0.82 }), [bg, surface]),
  }
}

type Ground = { bg: string; surface: string; fg: string; primary: string }

function onPage({ bg, surface, fg, primary }: Ground) {
  const grounds = [bg, surface]
  return {
    bg,
    surface,
    fg,
    quiet: firstMix({ from: fg, to: bg, shares: [0.26, 0.2, 0.14, 0.07], grounds, least: TEXT }),
    line: mixed(bg, fg, 0.16),
    edge: firstMix({ from: fg, to: bg, shares: [0.5, 0.4, 0.3, 0.2, 0.1], grounds, least: MARK }),
    tone: readable(primary, grounds),
    do: readable('#1c6637', grounds),
    dont: readable('#a1161b', grounds),
    warn: readable('#8f5a00', grounds),
    calm: readable('#1b4f80', grounds),
  }
}

/** The palest mix that can still be told from every ground, or the unmixed colour. */
function firstMix({
  from,
  to,
  shares,
  grounds,
  least,
}: {
  from: string
  to: string
  shares: readonly number[]
  grounds: readonly string[]
  least: number
}): string {
  return (
    shares.map((share) => mixed(from, to, share)).find((colour) => standsOut(colour, grounds, least)) ?? from
  )
}

/** The colour, made lighter or darker only as far as it takes to stand out from every ground. */
function readable(colour: string, grounds: readonly string[]): string {
  if (standsOut(colour, grounds, TEXT)) return colour
  const { l, c, h } = oklchOf(colour)
  const worst = (end: string) => Math.min(...grounds.map((ground) => contrast(end, ground)))
  const step = worst('#ffffff') > worst('#000000') ? 0.01 : -0.01
  for (let at = l; at > 0 && at < 1; at += step) {
    const moved = hexOf({ l: at, c, h })
    if (standsOut(moved, grounds, TEXT)) return moved
  }
  return step > 0 ? '#ffffff' : '#000000'
}

function standsOut(colour: string, grounds: readonly string[], least: number): boolean {
  return grounds.every((ground) => contrast(colour, ground) >= least)
}
