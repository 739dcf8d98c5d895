/** A colour by how light it looks (0 to 1), how colourful it is (0 to about 0.4) and its hue (in degrees). */
export type Oklch = { l: number; c: number; h: number }

/**
 * A colour in OKLCH, where equal steps look equal: what is made lighter there keeps its hue.
 * The numbers are Björn Ottosson's (https://bottosson.github.io/posts/oklab/), as CSS Color 4 uses them.
 *
 * @param hex a colour as `#rrggbb`
 */
export function oklchOf(hex: string): Oklch {
  const [r, g, b] = channels(hex)
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const yellow = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  return { l, c: Math.hypot(a, yellow), h: (Math.atan2(yellow, a) * 180) / Math.PI }
}

/** The nearest colour that a screen can show, as `#rrggbb`: the colour fades until it fits, and keeps its lightness. */
export function hexOf({ l, c, h }: Oklch): string {
  const lightness = Math.min(Math.max(l, 0), 1)
  for (let chroma = c; chroma > 0.001; chroma *= 0.95) {
    const shown = linearOf({ l: lightness, c: chroma, h })
    if (shown.every((channel) => channel >= -0.0001 && channel <= 1.0001)) return hexOfLinear(shown)
  }
  return hexOfLinear(linearOf({ l: lightness, c: 0, h }))
}

/** A colour on the way from one to another: 0 is the first, 1 the second. */
export function mixed(from: string, to: string, share: number): string {
  const [start, end] = [rawChannels(from), rawChannels(to)]
  return `#${start.map((value, at) => twoDigits(value + ((end[at] ?? value) - value) * share)).join('')}`
}

function linearOf({ l, c, h }: Oklch): number[] {
  const angle = (h * Math.PI) / 180
  const [a, b] = [c * Math.cos(angle), c * Math.sin(angle)]
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

function hexOfLinear(linear: readonly number[]): string {
  return `#${linear.map((channel) => twoDigits(255 * gamma(Math.min(Math.max(channel, 0), 1)))).join('')}`
}

function gamma(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055
}

function channels(hex: string): [number, number, number] {
  return rawChannels(hex).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
}

function rawChannels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
}

function twoDigits(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0')
}
