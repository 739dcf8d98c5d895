/**
 * How long to wait before something that keeps ending is started again: longer each time, and from the beginning when it
 * has been well for a minute.
 */
export function growingPause({
  firstMs,
  mostMs,
  now = Date.now,
}: {
  firstMs: number
  mostMs: number
  now?: () => number
}): { next: () => number } {
  let pause = firstMs
  let last = -Infinity
  return {
    next() {
      const current = now() - last > WELL_AFTER_MS + pause ? firstMs : pause
      last = now()
      pause = Math.min(Math.max(current * 2, FEWEST_MS), mostMs)
      return current
    },
  }
}

const WELL_AFTER_MS = 60_000
const FEWEST_MS = 500
