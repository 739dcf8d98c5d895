import type { Coverage, CoverageAnswer } from './coverage'

/**
 * A coverage as one short text, for a page: `ST10=1:y0,3:a0.1|ST13=:y0`. An outcode stands once; after the equals sign
 * the rest of each code, its answer (y, a, n) and the numbers of its sources. Read again by `readCoverage`.
 */
export function coverageText(coverage: Coverage): string {
  const byOutcode = new Map<string, string[]>()
  for (const [code, { answer, sources }] of [...coverage].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [outcode = '', rest = ''] = code.split(' ')
    const entry = `${rest}:${LETTERS[answer]}${sources.join('.')}`
    byOutcode.set(outcode, [...(byOutcode.get(outcode) ?? []), entry])
  }
  return [...byOutcode].map(([outcode, entries]) => `${outcode}=${entries.join()}`).join('|')
}

/** The coverage that `coverageText` wrote. What it did not write is left out. */
export function readCoverage(text: string): Coverage {
  const entries = text.split('|').flatMap((group) => {
    const [outcode = '', list = ''] = group.split('=')
    return [...list.matchAll(/([0-9A-Z]*):([yan])([0-9.]*)/g)].map(
      ([, rest = '', letter = '', sources = '']) =>
        [
          rest === '' ? outcode : `${outcode} ${rest}`,
          { answer: ANSWERS[letter] ?? 'exclude', sources: sources.split('.').filter(Boolean).map(Number) },
        ] as const,
    )
  })
  return new Map(entries)
}

const LETTERS: Record<CoverageAnswer, string> = { include: 'y', ask: 'a', exclude: 'n' }
const ANSWERS: Record<string, CoverageAnswer> = { y: 'include', a: 'ask', n: 'exclude' }
