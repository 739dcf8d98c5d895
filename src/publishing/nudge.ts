import { publisherLine, type Nudge } from './line'

/**
 * Tells the publisher of this process that something was saved. Cheap and without a promise: a nudge that is lost
 * costs time, not truth, because the publisher also compares everything on a timer.
 */
export function nudgePublisher(sites: Nudge): void {
  publisherLine()?.nudge(sites)
}
