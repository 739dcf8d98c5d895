import type { Payload, TypedUser } from 'payload'
import { contradictionsIn, type CoverageAnswer, type CoverageEntry } from '@/postcodes/coverage'
import { coverageEntries } from './coverage-sources'

/** A code about which a practice's lists disagree. `list` says where, as part of a sentence; null for the edited one. */
export type Contradiction = { code: string; said: { list: string | null; answer: CoverageAnswer }[] }

/**
 * Where a list that is being edited says something else than the practice's other lists: its own, and those of its
 * published areas.
 *
 * @param area the area that is edited, empty for a new one; null when it is the practice itself
 * @param rows as they stand in the form
 */
export async function findContradictions({
  payload,
  user,
  site,
  area,
  rows,
}: {
  payload: Payload
  user: TypedUser
  site: string
  area: string | null
  rows: readonly CoverageEntry[]
}): Promise<Contradiction[]> {
  const areas = await payload.find({
    collection: 'service-areas',
    depth: 0,
    // Who may read nothing here has no lists to compare.
    disableErrors: true,
    overrideAccess: false,
    pagination: false,
    select: { place: true, coverage: true },
    user,
    where: { and: [{ site: { equals: site } }, { _status: { equals: 'published' } }] },
  })
  const practice = await payload.find({
    collection: 'sites',
    depth: 0,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    select: { coverage: true },
    user,
    where: { id: { equals: site } },
  })
  const others = [
    ...areas.docs
      .filter(({ id }) => id !== area)
      .map((doc) => ({ list: `in the area ${doc.place}`, rows: coverageEntries(doc) })),
    ...(area === null
      ? []
      : practice.docs.map((doc) => ({ list: 'in the practice’s own list', rows: coverageEntries(doc) }))),
  ]
  const lists = [{ list: null, rows }, ...others]
  return contradictionsIn(lists)
    .filter(({ said }) => area === null || said.some(({ source }) => source === 0))
    .map(({ code, said }) => ({
      code,
      said: said.map(({ source, answer }) => ({ list: lists[source]?.list ?? null, answer })),
    }))
}
