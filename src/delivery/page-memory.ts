import { totalmem } from 'node:os'

/**
 * Bytes of pages that are kept in memory, at most: an eighth of the machine's memory, and no more than 10,000 long
 * guides take, at 25 kB in each of the two encodings that readers ask for.
 */
export const PAGE_MEMORY_BYTES = Math.min(totalmem() / 8, 500_000_000)
