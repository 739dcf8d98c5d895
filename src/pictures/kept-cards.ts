import { type Card, drawCard } from './card'

/**
 * Draws cards and keeps the last ones. A practice's telephone number changes, and the pictures of all its pages are asked
 * for again with the words that they had.
 *
 * @param most how many are kept, each of some 20 kB
 */
export function keptCards({ most = 500, draw = drawCard } = {}): (card: Card) => Promise<Buffer> {
  const kept = new Map<string, Buffer>()
  return async (card) => {
    const words = JSON.stringify(card)
    const picture = kept.get(words) ?? (await draw(card))
    // The one that was asked for last leaves last.
    kept.delete(words)
    kept.set(words, picture)
    const [oldest = ''] = kept.keys()
    if (kept.size > most) kept.delete(oldest)
    return picture
  }
}
