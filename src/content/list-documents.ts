import type { PagedCollection } from '@/sites/paged-collections'
import { blockSchemas } from '@/blocks/schemas'
import { idOf } from '@/access/payload'
import { referencesIn } from '@/fields/references-in'
import { textOrNull } from '@/fields/read-texts'
import { targetOf } from '@/sites/target-of'
import { pathOf } from '@/sites/url'
import { nearCopies } from './near-copies'
import type { SiteReader } from './site-reader'

/** A document with a page on the site, in as few words as a list of pages needs. */
export type ListedDocument = {
  collection: PagedCollection
  id: string
  path: string
  title: string
  summary: string | null
  /** Of an area: its county. */
  county: string | null
  /** Who wrote a guide. */
  author: string | null
  /** When what the page says last changed, as an ISO time: the document, or an exercise or notice that stands in it. */
  changedAt: string
  /** Whether search engines may list the page: it is the site's own, and nobody keeps it from them. */
  isIndexed: boolean
}

/** Everything that has a page on the site, its own and what it borrows, in the order of the collections. */
export async function listDocuments(reader: SiteReader): Promise<ListedDocument[]> {
  const names = new Map<string, string>()
  for (const { id, name } of await read(reader, 'authors')) names.set(id, name ?? '')
  const shown = await changesOfShown(reader)
  const copies = await nearCopies(reader.payload)
  reader.note('near-copies', '*')
  const listed: ListedDocument[] = []
  for (const collection of collections) {
    const rows = await read(reader, collection)
    const changes = await changesWithin(reader, { collection, rows, shown })
    for (const row of rows) {
      const target = targetOf(collection, row)
      if (!target) continue
      listed.push({
        collection,
        id: row.id,
        path: pathOf(target),
        ...words[collection](row),
        county: row.county ?? null,
        author: textOrNull(names.get(idOf(row.author) ?? '')),
        changedAt: changes.get(row.id) ?? row.updatedAt,
        isIndexed: idOf(row.site) === reader.site.id && !row.seo?.noindex && !copies.has(row.id),
      })
    }
  }
  return listed
}

/** What a list reads of a document. */
type Row = {
  id: string
  updatedAt: string
  site?: unknown
  slug?: string
  kind?: string
  county?: string
  place?: string
  title?: string
  name?: string
  summary?: string | null
  purpose?: string | null
  professionalTitle?: string | null
  author?: unknown
  seo?: { noindex?: boolean | null; description?: string | null }
}

const collections = [
  'articles',
  'exercises',
  'authors',
  'service-areas',
  'services',
  'pages',
] as const satisfies PagedCollection[]

const words: Record<PagedCollection, (row: Row) => { title: string; summary: string | null }> = {
  articles: ({ title, summary }) => ({ title: title ?? '', summary: textOrNull(summary) }),
  exercises: ({ name, purpose }) => ({ title: name ?? '', summary: textOrNull(purpose) }),
  authors: ({ name, professionalTitle }) => ({ title: name ?? '', summary: textOrNull(professionalTitle) }),
  'service-areas': ({ place, seo }) => ({
    title: areaTitle(place ?? ''),
    summary: textOrNull(seo?.description),
  }),
  services: ({ title, summary }) => ({ title: title ?? '', summary: textOrNull(summary) }),
  pages: ({ title, summary }) => ({ title: title ?? '', summary: textOrNull(summary) }),
}

/** The title of a place's page. */
export function areaTitle(place: string): string {
  return `Physiotherapy at home in ${place}`
}

async function read(reader: SiteReader, collection: PagedCollection): Promise<Row[]> {
  return reader.find(collection, { select: lightly, sort: 'createdAt' })
}

/** No bodies: a site may have thousands of pages. */
const lightly = {
  updatedAt: true,
  site: true,
  slug: true,
  kind: true,
  county: true,
  place: true,
  title: true,
  name: true,
  summary: true,
  purpose: true,
  professionalTitle: true,
  author: true,
  seo: true,
} as const

/** When the exercises and notices last changed, by `collection:id`, which stand in the text of other pages. */
async function changesOfShown(reader: SiteReader): Promise<Map<string, string>> {
  const changes = new Map<string, string>()
  for (const collection of ['exercises', 'safety-notices'] as const) {
    const rows = await reader.find(collection, { select: { updatedAt: true } })
    for (const { id, updatedAt } of rows) changes.set(`${collection}:${id}`, updatedAt)
  }
  return changes
}

/** The last change of each document or of what stands in its text. Texts are long, so they are read in batches. */
async function changesWithin(
  reader: SiteReader,
  { collection, rows, shown }: { collection: PagedCollection; rows: Row[]; shown: Map<string, string> },
): Promise<Map<string, string>> {
  const changes = new Map<string, string>()
  const { fields } = reader.payload.collections[collection].config
  for (let start = 0; start < rows.length; start += BATCH) {
    const ids = rows.slice(start, start + BATCH).map(({ id }) => id)
    for (const doc of await reader.byIds(collection, ids)) {
      const inside = referencesIn({ fields, data: doc, blocks: blockSchemas }).flatMap(
        (reference) => shown.get(`${reference.collection}:${reference.id}`) ?? [],
      )
      changes.set(doc.id, [doc.updatedAt, ...inside].sort().at(-1) ?? doc.updatedAt)
    }
  }
  return changes
}

const BATCH = 50
