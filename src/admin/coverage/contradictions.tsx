import type { ServerProps } from 'payload'
import { idOf } from '@/access/payload'
import { findContradictions } from '@/content/find-contradictions'
import { COVERAGE_WORDS, type CoverageEntry } from '@/postcodes/coverage'

/**
 * Below a list of postcodes, while it is edited: where this practice's lists say different things about the same one.
 */
export async function Contradictions({
  payload,
  user,
  collectionSlug,
  id,
  data,
}: Pick<ServerProps, 'payload' | 'user'> & {
  collectionSlug?: string
  id?: string
  data?: { site?: unknown; coverage?: unknown }
}) {
  const isPractice = collectionSlug === 'sites'
  const site = isPractice ? (id ?? null) : idOf(data?.site)
  if (!user || site === null) return null
  const rows = entriesOf(data?.coverage)
  const found = await findContradictions({ payload, user, site, rows, area: isPractice ? null : (id ?? '') })
  if (found.length === 0) return null
  return (
    <section className="contradictions" aria-labelledby="contradictions-heading">
      <h3 id="contradictions-heading">Your lists do not agree</h3>
      <p>Until they do, patients with these postcodes are told to ask you.</p>
      <ul>
        {found.map(({ code, said }) => (
          <li key={code}>
            <b>{code}</b>:{' '}
            {said
              .map(({ list, answer }) => `“${COVERAGE_WORDS[answer]}” ${list ?? 'in this list'}`)
              .join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The rows of a form that say something already. */
function entriesOf(rows: unknown): CoverageEntry[] {
  return (Array.isArray(rows) ? rows : []).flatMap(({ code, answer }: Partial<CoverageEntry>) =>
    code && answer ? [{ code, answer }] : [],
  )
}
