import { gzipSync } from 'node:zlib'
import type { BuiltIslands } from './island-scripts'

/**
 * Says in a page that can be saved on a device how many bytes have to be fetched for that: the page and every script
 * that it names, compressed with gzip, which every browser knows. Pictures say their size themselves.
 */
export function withSavedSize(html: string, islands: BuiltIslands): string {
  if (!html.includes(PLACE)) return html
  const scripts = new Set(html.match(/\/islands\/[a-z-]+\.[0-9a-f]{16}\.js/g))
  const sizes = [...scripts].map((address) => islands.at(address)?.gzip.length ?? 0)
  const bytes = sizes.reduce((sum, size) => sum + size, gzipSync(html, { level: 9 }).length)
  return html.replace(PLACE, `<save-offline data-size="${bytes}"`)
}

/** As `islands/save-offline/element.tsx` leaves it. */
const PLACE = '<save-offline data-size=""'
