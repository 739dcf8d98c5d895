import { levelsOf, type Postcode } from './postcode'

export type CoverageAnswer = 'include' | 'ask' | 'exclude'

/** The answers in an editor's words. */
export const COVERAGE_WORDS: Record<CoverageAnswer, string> = { include: 'Yes', ask: 'Ask us', exclude: 'No' }

/** What a practice says about one outcode ("ST13"), sector ("ST13 8") or unit ("ST13 8XX"). */
export type CoverageEntry = { code: string; answer: CoverageAnswer }

/** The entries of one area page, or those of the practice that belong to none. */
export type CoverageSource = { rows: readonly CoverageEntry[] }

/** A practice's whole coverage: for each code the answer, and by their numbers the sources that name it. */
export type Coverage = ReadonlyMap<string, { answer: CoverageAnswer; sources: readonly number[] }>

/** `by` is the entry that decided; null when no entry did. `more`: it depends on the rest of the postcode. */
export type Decision = {
  decision: 'yes' | 'ask' | 'no' | 'more'
  by: string | null
}

/**
 * Puts together what several sources say. Where two say different things about the very same code, neither is
 * believed: patients are told to ask, which is never wrong.
 */
export function coverageOf(sources: readonly CoverageSource[]): Coverage {
  const coverage = new Map<string, { answer: CoverageAnswer; sources: number[] }>()
  for (const [source, { rows }] of sources.entries()) {
    for (const { code, answer } of rows) {
      const before = coverage.get(code)
      if (!before) coverage.set(code, { answer, sources: [source] })
      else
        coverage.set(code, {
          answer: before.answer === answer ? answer : 'ask',
          sources: [...new Set([...before.sources, source])],
        })
    }
  }
  return coverage
}

/** The codes about which sources contradict each other, with what each of them says. */
export function contradictionsIn(
  sources: readonly CoverageSource[],
): { code: string; said: { source: number; answer: CoverageAnswer }[] }[] {
  const said = new Map<string, { source: number; answer: CoverageAnswer }[]>()
  for (const [source, { rows }] of sources.entries())
    for (const { code, answer } of rows) said.set(code, [...(said.get(code) ?? []), { source, answer }])
  return [...said]
    .filter(([, answers]) => new Set(answers.map(({ answer }) => answer)).size > 1)
    .map(([code, answers]) => ({ code, said: answers }))
}

/**
 * Whether a practice visits a postcode. The most exact entry counts: unit before sector before outcode; a place that
 * no entry names is not visited. Of an outcode or a sector it is said only what is true of all of it.
 */
export function decide(coverage: Coverage, postcode: Postcode): Decision {
  const by = levelsOf(postcode).find((code) => coverage.has(code)) ?? null
  const answer = coverageAnswer(coverage, by)
  const isDivided = [...coverage].some(
    ([code, entry]) => liesWithin(code, postcode) && entry.answer !== answer,
  )
  return isDivided ? { decision: 'more', by } : { decision: DECISIONS[answer], by }
}

/** Whether a code is a part of a postcode, and not the whole of it. */
function liesWithin(code: string, { level, text }: Postcode): boolean {
  if (level === 'unit' || code.length <= text.length) return false
  return code.startsWith(level === 'outcode' ? `${text} ` : text)
}

function coverageAnswer(coverage: Coverage, code: string | null): CoverageAnswer {
  return (code === null ? null : coverage.get(code)?.answer) ?? 'exclude'
}

const DECISIONS = { include: 'yes', ask: 'ask', exclude: 'no' } as const
