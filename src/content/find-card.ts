import { idOf } from '@/access/payload'
import type { PagedCollection } from '@/sites/paged-collections'
import { slugify } from '@/sites/slugify'
import { areaTitle } from './list-documents'
import { LIST_TITLES } from './list-titles'
import type { SiteModel } from './models'
import type { SiteReader } from './site-reader'

/** What the picture says that stands for a page where its link is shared. */
export type CardModel = {
  title: string
  /** What kind of page it is, in a word or two. */
  kind: string
  practice: string
  theme: SiteModel['theme']
  isDemonstration: boolean
}

/**
 * The words of the picture for the page at a path, or null when there is no such page. It reads as little as it can:
 * a picture takes long to draw, and is drawn again only when its words may have changed.
 */
export async function findCard(reader: SiteReader, path: string): Promise<CardModel | null> {
  const words = await wordsOf(reader, path)
  const { name: practice, theme, demonstration: isDemonstration } = reader.site
  return words && { ...words, practice, theme, isDemonstration }
}

type Words = { title: string; kind: string }

async function wordsOf(reader: SiteReader, path: string): Promise<Words | null> {
  const list = Object.entries(LIST_TITLES).find(([each]) => each === path)
  if (list) return { title: list[1], kind: reader.site.contact.county ?? 'Physiotherapy' }
  const [area = '', first, second] = path.split('/').slice(1)
  if (area === 'areas' && first !== undefined && second === undefined) return countyWords(reader, first)
  const { collection, kind, title } = kinds[area] ?? textPage
  const row = await rowAt(reader, { path, collection, slug: second ?? first ?? area })
  if (row) return { title: title(row), kind: kind(row) }
  // Pages without a picture of their own share the home page's, whether there is a home page or not.
  return path === '/' ? { title: reader.site.name, kind: 'Physiotherapy' } : null
}

type Row = { id: string; site?: unknown; title?: string; name?: string; place?: string; county?: string }

type Kind = { collection: PagedCollection; kind: (row: Row) => string; title: (row: Row) => string }

const textPage: Kind = {
  collection: 'pages',
  kind: () => 'Physiotherapy',
  title: ({ title }) => title ?? '',
}

const kinds: Record<string, Kind> = {
  guides: { collection: 'articles', kind: () => 'Condition guide', title: ({ title }) => title ?? '' },
  exercises: { collection: 'exercises', kind: () => 'Exercise', title: ({ name }) => name ?? '' },
  authors: { collection: 'authors', kind: () => 'Our people', title: ({ name }) => name ?? '' },
  areas: {
    collection: 'service-areas',
    kind: ({ county }) => county ?? '',
    title: ({ place }) => areaTitle(place ?? ''),
  },
  services: { collection: 'services', kind: () => 'How we can help', title: ({ title }) => title ?? '' },
}

/** The document at an address, its own before a borrowed one, without reading its text. */
async function rowAt(
  reader: SiteReader,
  { path, collection, slug }: { path: string; collection: PagedCollection; slug: string },
): Promise<Row | null> {
  const isHome = path === '/'
  const { docs } = await reader.payload.find({
    collection,
    depth: 0,
    limit: 0,
    // Patients have no account: what they may see is the rule in the query.
    overrideAccess: true,
    pagination: false,
    select: { site: true, title: true, name: true, place: true, county: true } as never,
    sort: 'createdAt',
    where: {
      and: [
        reader.visibleWhere(collection),
        isHome ? { kind: { equals: 'home' } } : { slug: { equals: slug } },
        ...(collection === 'pages' && !isHome ? [{ kind: { not_equals: 'home' } }] : []),
      ],
    },
  })
  const rows: Row[] = docs
  // Another document may come to stand at this address.
  reader.note('addresses', path)
  const row = rows.find(({ site }) => idOf(site) === reader.site.id) ?? rows[0]
  if (row) reader.note(collection, row.id)
  return row ?? null
}

async function countyWords(reader: SiteReader, county: string): Promise<Words | null> {
  const areas = await reader.find('service-areas', { select: { county: true } })
  const name = areas.find((area) => slugify(area.county) === county)?.county
  return name ? { title: areaTitle(name), kind: 'Areas we visit' } : null
}
