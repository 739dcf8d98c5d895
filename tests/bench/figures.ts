/** One line of the result: what was measured, what came out, and the bar it has to reach, if it has one. */
export type Figure = { name: string; value: string; bar?: { text: string; isMet: boolean } }

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The smallest value that at least this share of all values do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** A table in Markdown, for the terminal as for the README. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, bar }) => [
    name,
    value,
    bar?.text ?? '',
    bar === undefined ? '' : bar.isMet ? 'yes' : 'NO',
  ])
  const all = [['Measured', 'Result', 'Bar', 'Met'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lineOf = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = all
  return [lineOf(head), lineOf(widths.map((width) => '-'.repeat(width))), ...body.map(lineOf)].join('\n')
}
