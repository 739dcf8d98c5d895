import type { StepResult } from './run-step'

export type Summary = { table: string; lastLine: string; failed: number }

/** Takes the steps' results; returns a table with a row for each, and the totals as the line that closes the run. */
export function summaryOf(results: readonly StepResult[]): Summary {
  const total = (of: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[of], 0)
  return {
    table: [rowOf(HEADING), ...results.map((result) => rowOf(cellsOf(result)))].join('\n'),
    lastLine: `${total('passed')} passed, ${total('failed')} failed`,
    failed: total('failed'),
  }
}

type Cells = { title: string; passed: string; failed: string; seconds: string; note: string }

const HEADING: Cells = { title: 'step', passed: 'passed', failed: 'failed', seconds: 'seconds', note: '' }

function cellsOf({ title, passed, failed, skipped, seconds, note }: StepResult): Cells {
  const remarks = [note, skipped > 0 ? `${skipped} skipped` : undefined].filter(Boolean)
  return {
    title,
    passed: String(passed),
    failed: String(failed),
    seconds: seconds.toFixed(0),
    note: remarks.join(', '),
  }
}

function rowOf({ title, passed, failed, seconds, note }: Cells): string {
  const numbers = [passed, failed, seconds].map((cell) => cell.padStart(8)).join('')
  return `${title.padEnd(22)}${numbers}  ${note}`.trimEnd()
}
