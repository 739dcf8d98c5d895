import { brotliCompressSync } from 'node:zlib'

/** What a complete guide may weigh on its way to a reader, compressed with brotli, its styles inside. */
export const GUIDE_BARS = { withFigures: 24_000, withoutFigures: 14_000 }

/** The bytes of a published guide: as it is, and as it were if nothing on it were drawn. */
export function guideBytes(html: string): { withFigures: number; withoutFigures: number } {
  return { withFigures: weight(html), withoutFigures: weight(withoutFigures(html)) }
}

/**
 * Takes out what is drawn and the rules that only say how it moves, and nothing else: the frames of the drawings, their
 * boxes to tick, their colours and every other rule for them still count.
 */
function withoutFigures(html: string): string {
  return html
    .replace(/<svg\b[\s\S]*?<\/svg>/g, '')
    .replace(/@keyframes figure-[\w-]+\{(?:[^{}]*\{[^{}]*\})*\}|\.figure-[\w-]+ \.m\d+\{[^{}]*\}/g, '')
}

function weight(html: string): number {
  return brotliCompressSync(html).length
}
