import { textOrNull } from '@/fields/read-texts'
import type { Media } from '@/payload-types'
import type { PictureModel } from './models'

/** A picture as pages show it, or null when there is none. Addresses are paths on the practice's domain. */
export function pictureOf(doc: Media | null): PictureModel | null {
  const variants = [...(doc?.variants ?? [])].sort((one, other) => one.width - other.width)
  const largest = variants.at(-1)
  if (!doc || !largest) return null
  return {
    alt: doc.decorative ? '' : (textOrNull(doc.alt) ?? ''),
    caption: textOrNull(doc.caption),
    credit: textOrNull(doc.credit),
    width: largest.width,
    height: largest.height,
    sources: variants.map(({ filename, width }) => ({ href: `/media/${filename}`, width })),
    bytes: doc.filesize ?? null,
    focal: { x: doc.focalX ?? 50, y: doc.focalY ?? 50 },
  }
}
