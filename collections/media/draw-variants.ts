import sharp from 'sharp'
import { maxPixels } from './inspect-picture'

/** One width of a picture, as a WebP file. */
export type Drawing = { width: number; height: number; bytes: Buffer }

/** Widths in pixels: from a small telephone to a large screen. A picture is never made larger than it is. */
export const widths = [320, 640, 960, 1280, 1920] as const

/**
 * Draws a picture anew in every width up to its own, smallest first: upright, in the colours of the web, as WebP, with
 * nothing of the file but its pixels. No place, camera, date, name or thumbnail comes along.
 * Throws when the picture is damaged, or when it takes longer than half a minute.
 */
export function drawVariants(bytes: Buffer): Promise<Drawing[]> {
  // One at a time: drawing a large picture can take a few hundred megabytes for a moment.
  const drawing = queue.then(() => draw(bytes))
  queue = drawing.then(forget, forget)
  return drawing
}

let queue: Promise<void> = Promise.resolve()

function forget(): void {}

async function draw(bytes: Buffer): Promise<Drawing[]> {
  const largest = Math.max(...widths)
  // The picture is decoded once; the smaller widths are drawn from the largest.
  const { data, info } = await sharp(bytes, {
    limitInputPixels: maxPixels,
    failOn: 'error',
    sequentialRead: true,
  })
    .timeout({ seconds: 30 })
    .autoOrient()
    .resize({ width: largest, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })

  const drawings: Drawing[] = []
  for (const width of [...widths.filter((each) => each < info.width), info.width]) {
    const { width: rawWidth, height, channels } = info
    const drawn = await sharp(data, { raw: { width: rawWidth, height, channels } })
      .resize({ width })
      .webp({ quality: 80, smartSubsample: true })
      .toBuffer({ resolveWithObject: true })
    drawings.push({ width: drawn.info.width, height: drawn.info.height, bytes: drawn.data })
  }
  return drawings
}
