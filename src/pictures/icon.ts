import sharp from 'sharp'
import type { ThemeColours } from '@/sites/theme/palette'
import { fromSvg } from './from-svg'
import { initialOf, letter } from './mark'

/** What an icon is made from. `logo` holds the bytes of a picture, if the practice has one. */
export type Icon = { name: string; theme: ThemeColours; logo: Buffer | null }

/**
 * A practice's icon as a square PNG, filled to its edges, as devices cut icons to their own shapes: the logo where it
 * is about as wide as high, else the practice's initial on its colour. What matters stays in the middle 80%, which no
 * device cuts off.
 *
 * @param size in pixels
 */
export async function drawIcon({ name, theme, logo }: Icon, size: number): Promise<Buffer> {
  const fitting = logo && (await isAboutSquare(logo)) ? logo : null
  const drawing = fitting
    ? await onBackground(fitting, { size, background: theme.background })
    : fromSvg(initialSvg({ name, theme, size }))
  return drawing.png({ palette: true, compressionLevel: 9 }).toBuffer()
}

/** The same as an ICO file, which may hold a PNG: some programs ask for that address and no other. */
export async function drawFavicon(icon: Icon): Promise<Buffer> {
  const size = 32
  const png = await drawIcon(icon, size)
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2) // an icon
  head.writeUInt16LE(1, 4) // one picture
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10) // planes
  head.writeUInt16LE(32, 12) // bits a pixel
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

function initialSvg({ name, theme, size }: Omit<Icon, 'logo'> & { size: number }): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    `<path fill="${theme.primary}" d="M0 0H${size}V${size}H0z"/>`,
    letter({ initial: initialOf(name), x: 0, y: 0, size, colour: theme.onPrimary }),
    '</svg>',
  ].join('')
}

async function isAboutSquare(picture: Buffer): Promise<boolean> {
  const { width, height } = await sharp(picture).metadata()
  const ratio = width / height
  return ratio >= 0.75 && ratio <= 1.34
}

async function onBackground(logo: Buffer, { size, background }: { size: number; background: string }) {
  const inner = Math.round(size * 0.8)
  const picture = await sharp(logo).resize(inner, inner, { fit: 'inside' }).png().toBuffer()
  return sharp({ create: { width: size, height: size, channels: 3, background } }).composite([
    { input: picture },
  ])
}
