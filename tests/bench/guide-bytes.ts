import { brotliCompressSync } from 'node:zlib'

/** What a complete guide may weigh on its way to a reader, compressed with brotli, its styles inside. */
export const GUIDE_BARS = { withFigures: 24_000, withoutFigures: 14_000 }

/** The bytes of a published guide: as it is, and as it were if its exercises had no drawings. */
export function guideBytes(html: string): { withFigures: number; withoutFigures: number } {
  return { withFigures: weight(html), withoutFigures: weight(withoutFigures(html)) }
}

/** Takes out the drawings of exercises, what moves them, and the rules that a page without drawings would not have. */
function withoutFigures(html: string): string {
  return html
    .replace(/<figure class="exercise-figure">[\s\S]*?<\/figure>/g, '')
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, (style) =>
      style
        .replace(/@keyframes figure-[\w-]+\{(?:[^{}]*\{[^{}]*\})*\}/g, '')
        .replace(/(?:\.drawing|\.exercise-figure|\.figure-[\w-]+)[^{}]*\{[^{}]*\}/g, ''),
    )
}

function weight(html: string): number {
  return brotliCompressSync(html).length
}
