/** What a step found. `note` says in a few words what a number cannot, such as the name of the database server. */
export type Outcome = { passed: number; failed: number; skipped: number; note?: string }

export const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0 }
export const FAILED: Outcome = { passed: 0, failed: 1, skipped: 0 }

/** The message of an error, for the person who ran the tests. */
export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
