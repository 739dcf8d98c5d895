import { existsSync, readFileSync } from 'node:fs'
import type { Outcome } from './outcome'

type Report = { file: string; exitCode: number; count: (json: unknown) => Outcome }

/**
 * Reads a test runner's report. A runner that failed without a failed test in its report crashed, found no test, or
 * met an error outside the tests: that counts as one failure, so a broken run can never look like a good one.
 */
export function readResults({ file, exitCode, count }: Report): Outcome {
  if (!existsSync(file)) {
    throw new Error(`The test runner ended with exit code ${exitCode} before it wrote its report.`)
  }
  const outcome = count(JSON.parse(readFileSync(file, 'utf8')))
  const isBroken = outcome.failed === 0 && (exitCode !== 0 || outcome.passed === 0)
  return isBroken ? { ...outcome, failed: 1, note: 'the run itself failed' } : outcome
}
