import type { CoverageRows } from '@/payload-types'
import type { CoverageEntry } from '@/postcodes/coverage'

/** A document's list of postcodes. A draft may hold rows that were just added; those say nothing yet. */
export function coverageEntries({ coverage }: { coverage?: CoverageRows | null }): CoverageEntry[] {
  const rows: { code?: string | null; answer?: CoverageEntry['answer'] | null }[] = coverage ?? []
  return rows.flatMap(({ code, answer }) => (code && answer ? [{ code, answer }] : []))
}
