/** Site ids whose pages may have changed, or all of them. */
export type Nudge = readonly string[] | 'all'

/**
 * Tells the publisher of this process that something was saved. Cheap and without a promise: a nudge that is lost
 * costs time, not truth, because the publisher also compares everything on a timer.
 */
export function nudgePublisher(sites: Nudge): void {
  state().listener?.(sites)
}

/** The publisher listens here. Returns what ends the listening. */
export function onNudge(listener: (sites: Nudge) => void): () => void {
  state().listener = listener
  return () => {
    state().listener = undefined
  }
}

// Payload's hooks may be loaded twice, by the server and by Next: the one listener hangs on the global object.
const key = Symbol.for('practice-press.publisher')

function state(): { listener?: (sites: Nudge) => void } {
  const holder = globalThis as { [key]?: { listener?: (sites: Nudge) => void } }
  return (holder[key] ??= {})
}
