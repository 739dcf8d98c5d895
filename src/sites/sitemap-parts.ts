/**
 * How many addresses one list of pages holds at most. The protocol allows 50,000 and 50 MB; a shorter list stays below
 * 4 MB whatever its addresses, and is quickly drawn again.
 */
export const ADDRESSES_IN_A_FILE = 10_000

/** The parts, counted from 1, of a list of so many addresses; none when one file holds them all. */
export function sitemapParts(addresses: number): number[] {
  const parts = Math.ceil(addresses / ADDRESSES_IN_A_FILE)
  return parts > 1 ? Array.from({ length: parts }, (_, index) => index + 1) : []
}
