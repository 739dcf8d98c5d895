import type { Payload } from 'payload'
import { idOf } from '@/access/payload'
import { likeness, sentenceMostLike, shinglesOf, TOO_ALIKE, type Shingles } from '@/checks/likeness'
import { areaProse, type AreaText } from './area-prose'

/** An area's published page as far as it is compared with others; `version` is the time of its last change. */
type Known = { id: string; site: string; version: string; shingles: Shingles }

/** An area whose text was there before, on this or on another practice's website. */
export type NearCopy = { of: string; likeness: number }

type Snapshot = { takenAt: number; areas: Known[]; copies: Map<string, NearCopy> }

/**
 * The published areas that say what an older published area says, by their ids. Of two that are alike the older one
 * stays in search engines. All practices are compared: a reader who searches does not know one from another.
 *
 * @param own the published areas of one site, with their versions: what was found before is used again while it knows
 * exactly these, and for other sites for half a minute
 */
export async function nearCopies(
  payload: Payload,
  own?: { site: string; versions: ReadonlyMap<string, string> },
): Promise<Map<string, NearCopy>> {
  const last = memory().snapshot
  if (last && Date.now() - last.takenAt < KEPT_MS && (!own || knows(last, own))) return last.copies
  const areas = await readAreas(payload, new Map(last?.areas.map((area) => [area.id, area])))
  const copies = copiesAmong(areas)
  memory().snapshot = { takenAt: Date.now(), areas, copies }
  return copies
}

/** The published area that an area says most of, whether that is published itself or not; null when it is like none. */
export async function mostAlikeArea(
  payload: Payload,
  area: AreaText & { id: string },
): Promise<{ id: string; site: string; likeness: number; sentence: string | null; keptOut: KeptOut } | null> {
  const copies = await nearCopies(payload)
  const others = (memory().snapshot?.areas ?? []).filter(({ id }) => id !== area.id)
  const isPublished = others.length < (memory().snapshot?.areas.length ?? 0)
  const prose = areaProse(area)
  const own = shinglesOf(prose)
  const [best] = others
    .map((other) => ({ other, likeness: likeness(own, other.shingles) }))
    .sort((a, b) => b.likeness - a.likeness)
  if (!best || best.likeness === 0) return null
  const { id, site, shingles } = best.other
  const isTooAlike = best.likeness >= TOO_ALIKE
  const isOther = isTooAlike && isPublished && !copies.has(area.id)
  return {
    id,
    site,
    likeness: best.likeness,
    sentence: sentenceMostLike(prose, shingles),
    keptOut: isOther ? 'the other' : isTooAlike ? 'this' : 'none',
  }
}

/** Which of two pages search engines are not shown. */
export type KeptOut = 'this' | 'the other' | 'none'

const KEPT_MS = 30_000

function knows({ areas }: Snapshot, own: { site: string; versions: ReadonlyMap<string, string> }): boolean {
  const known = areas.filter(({ site }) => site === own.site)
  return (
    known.length === own.versions.size && known.every(({ id, version }) => own.versions.get(id) === version)
  )
}

/** Oldest first. Only texts that have changed are read. */
async function readAreas(payload: Payload, before: ReadonlyMap<string, Known>): Promise<Known[]> {
  const { docs } = await payload.find({
    collection: 'service-areas',
    depth: 0,
    limit: 0,
    // What is public of all practices is compared, whoever asks; nobody is told more than that two pages are alike.
    overrideAccess: true,
    pagination: false,
    select: { site: true, updatedAt: true },
    sort: ['createdAt', 'id'],
    where: { and: [{ _status: { equals: 'published' } }, { 'site.status': { equals: 'live' } }] },
  })
  const changed = docs
    .filter(({ id, updatedAt }) => before.get(id)?.version !== updatedAt)
    .map(({ id }) => id)
  const texts = new Map<string, Shingles>()
  for (let start = 0; start < changed.length; start += BATCH) {
    const { docs: batch } = await payload.find({
      collection: 'service-areas',
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      select: { place: true, county: true, towns: true, intro: true, body: true, faqs: true },
      where: { id: { in: changed.slice(start, start + BATCH) } },
    })
    for (const area of batch) texts.set(area.id, shinglesOf(areaProse(area)))
  }
  return docs.map(({ id, site, updatedAt }) => ({
    id,
    site: idOf(site) ?? '',
    version: updatedAt,
    shingles: texts.get(id) ?? before.get(id)?.shingles ?? new Set<string>(),
  }))
}

const BATCH = 100

/** Each area is compared with the older ones that are no copies themselves, and only where they share anything. */
function copiesAmong(areas: readonly Known[]): Map<string, NearCopy> {
  const copies = new Map<string, NearCopy>()
  const holders = new Map<string, Known[]>()
  for (const area of areas) {
    const candidates = new Set([...area.shingles].flatMap((run) => holders.get(run) ?? []))
    const original = [...candidates].find((each) => likeness(area.shingles, each.shingles) >= TOO_ALIKE)
    if (original) {
      copies.set(area.id, { of: original.id, likeness: likeness(area.shingles, original.shingles) })
      continue
    }
    for (const run of area.shingles) holders.set(run, [...(holders.get(run) ?? []), area])
  }
  return copies
}

// The publisher and the pages that it asks for are bundled apart: they must not find different things.
const key = Symbol.for('practice-press.near-copies')

function memory(): { snapshot?: Snapshot } {
  const holder = globalThis as { [key]?: { snapshot?: Snapshot } }
  return (holder[key] ??= {})
}
