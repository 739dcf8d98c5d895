import sharp, { type Sharp } from 'sharp'

/** Pictures as people upload them, made for one test each. */

/** A JPEG in two colours: left red, right blue. */
export function jpeg({ width = 800, height = 600 } = {}): Promise<Buffer> {
  return twoColours({ width, height }).jpeg().toBuffer()
}

export function png({ width = 800, height = 600 } = {}): Promise<Buffer> {
  return twoColours({ width, height }).png().toBuffer()
}

export function webp({ width = 800, height = 600 } = {}): Promise<Buffer> {
  return twoColours({ width, height }).webp().toBuffer()
}

/** A photograph from a telephone held upright: stored lying on its side, with the place where it was taken. */
export function photographWithPlace(): Promise<Buffer> {
  return twoColours({ width: 800, height: 600 })
    .withExif({
      IFD0: { Make: 'Secret camera', Copyright: 'A. Patient' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '53/1 6/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '2/1 1/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** A moving picture of two frames. */
export async function movingWebp(): Promise<Buffer> {
  const frames = Buffer.concat([Buffer.alloc(30_000, 10), Buffer.alloc(30_000, 200)])
  return sharp(frames, { raw: { width: 100, height: 200, channels: 3, pageHeight: 100 } })
    .webp()
    .toBuffer()
}

/** The first 57 bytes of a PNG that claims 50,000 × 50,000 points: drawn, it would fill 7.5 GB. */
export function pngBomb(): Buffer {
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    Buffer.from('0000000d49484452', 'hex'),
    Buffer.from('0000c3500000c3500802000000', 'hex'),
    Buffer.from('c4cdaa9d', 'hex'),
    Buffer.from('0000000049444154', 'hex'),
    Buffer.from('35af061e', 'hex'),
    Buffer.from('0000000049454e44ae426082', 'hex'),
  ])
}

export const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
)
export const html = Buffer.from('<!doctype html><title>Knee</title><script>alert(1)</script>')
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF',
)
export const gif = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64')
/** The first box of an AVIF file. */
export const avif = Buffer.from('0000001c667479706176696600000000617669666d6966316d696166', 'hex')
/** Begins as a JPEG and goes on as a web page. */
export const htmlBehindJpegBytes = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), html])

function twoColours({ width, height }: { width: number; height: number }): Sharp {
  const left = Math.floor(width / 2)
  return sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    { input: { create: { width: left, height, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
  ])
}
