import { totalmem } from 'node:os'

/**
 * Bytes of pages that one worker keeps in memory, at most: its share of an eighth of the machine's memory, and no more
 * than 10,000 long guides take, at 25 kB in each of the two encodings that readers ask for.
 */
export function pageMemoryBytes({ workers, machine = memoryBytes() }: { workers: number; machine?: number }) {
  return Math.min(machine / 8 / workers, 500_000_000)
}

/** Of the machine, or of the container that this runs in, if that has less; Node says 0 where it cannot tell. */
function memoryBytes(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity)
}
