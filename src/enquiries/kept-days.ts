/** How long enquiries are kept when a practice does not say (reference: ICO storage limitation; 90 days proposed). */
export const USUALLY_KEPT_DAYS = 90
export const SHORTEST_KEPT_DAYS = 7
export const LONGEST_KEPT_DAYS = 365

const DAY_MS = 24 * 60 * 60 * 1000

/** When something that came at this moment must be gone, as an ISO time. */
export function daysAfter(moment: number, days: number): string {
  return new Date(moment + days * DAY_MS).toISOString()
}
