import { createHash } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { idOf } from '@/access/payload'
import { slugify } from '@/sites/slugify'
import { isSiteCollection } from '@/fields/relation'
import { stemOf } from '@/sites/picture-name'
import {
  ANSWER_PATH,
  GONE_PATH,
  NOT_FOUND_PATH,
  SEARCH_ANSWER_PATH,
  type PictureFolders,
  type PlannedPage,
  type SiteState,
} from '@/sites/site-state'
import { cardPath, plainFiles, sitemapPartPath } from '@/sites/plain-files'
import { sitemapParts } from '@/sites/sitemap-parts'
import { targetOf } from '@/sites/target-of'
import { pathOf, type PageTarget } from '@/sites/url'
import { formRedirects } from './form-redirects'
import { nearCopies } from './near-copies'
import { recalledOf } from './recalled'
import { redirectsOf } from './redirects'
import { searchWordsOf } from './search-words'
import { createSiteReader } from './site-reader'
import type { SiteModel } from './models'

/** A document as far as its page and its version are concerned. */
type Row = {
  id: string
  updatedAt?: string
  site?: unknown
  slug?: string
  county?: string
  kind?: string
  filename?: string | null
  folder?: string | null
}

const collections = [
  'articles',
  'authors',
  'exercises',
  'media',
  'pages',
  'safety-notices',
  'service-areas',
  'services',
] as const satisfies CollectionSlug[]

const lists: PageTarget[] = [
  { page: 'guides' },
  { page: 'exercises' },
  { page: 'authors' },
  { page: 'areas' },
  { page: 'services' },
  { page: 'plan' },
  { page: 'search' },
]

/**
 * What should be public of a live site at this moment: its pages, and the versions of everything that patients may see
 * on it. One small query a collection, whatever the size of the documents.
 */
export async function siteStateOf({
  payload,
  site,
}: {
  payload: Payload
  site: SiteModel
}): Promise<SiteState> {
  const rows = new Map<CollectionSlug, Row[]>()
  for (const collection of collections) rows.set(collection, await rowsOf({ payload, site, collection }))
  rows.set('sites', await siteRows(payload))
  const versions = versionsOf(rows)
  const pages = planOf(rows, site.id)
  for (const { path, document } of pages) versions.set(`addresses:${path}`, document ?? '')
  for (const [read, version] of await nearCopyVersions({ payload, site, rows })) versions.set(read, version)
  const redirects = await redirectsOf({ payload, site, pages })
  return {
    slug: site.slug,
    pages,
    redirects: { ...redirects, ...formRedirects(rows.get('pages') ?? []) },
    recalled: await recalledOf({ payload, site, pages, redirects }),
    pictures: picturesIn(rows),
    searchWords: await searchWordsOf({ payload, site }),
    versionOf: (read) => versions.get(read) ?? null,
  }
}

async function rowsOf({
  payload,
  site,
  collection,
}: {
  payload: Payload
  site: SiteModel
  collection: (typeof collections)[number]
}): Promise<Row[]> {
  const { visibleWhere } = createSiteReader({ payload, viewer: { kind: 'patient' }, site })
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 0,
    // Patients have no account: what they may see is the rule in the query.
    overrideAccess: true,
    pagination: false,
    // Of two borrowed documents with one address the older one is shown, as in `findOwnFirst`.
    sort: 'createdAt',
    select: {
      updatedAt: true,
      slug: true,
      county: true,
      kind: true,
      filename: true,
      folder: true,
      ...(isSiteCollection(collection) ? { site: true } : {}),
    } as never,
    where: visibleWhere(collection),
  })
  return docs
}

/** Name and hosts of an owner stand on the pages that borrow from it. */
async function siteRows(payload: Payload): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    select: { updatedAt: true },
  })
  return docs
}

function versionsOf(rows: Map<CollectionSlug, Row[]>): Map<string, string> {
  const versions = new Map<string, string>()
  for (const [collection, documents] of rows) {
    const all = documents.map(({ id, updatedAt }) => `${id}@${updatedAt ?? ''}`).sort()
    versions.set(`${collection}:*`, createHash('sha256').update(all.join('\n')).digest('hex'))
    for (const { id, updatedAt } of documents) versions.set(`${collection}:${id}`, updatedAt ?? '')
  }
  return versions
}

/** Every page of the site; where an own and a borrowed document share an address, the own one is shown. */
function planOf(rows: Map<CollectionSlug, Row[]>, siteId: string): PlannedPage[] {
  const planned = new Map<string, PlannedPage>()
  const add = (target: PageTarget | null, document: string | null) => {
    const path = target && pathOf(target)
    if (path && !planned.has(path)) planned.set(path, { path, document })
  }
  for (const list of lists) add(list, null)
  for (const [collection, documents] of rows) {
    const ownFirst = [...documents].sort((a, b) => Number(isOwn(b, siteId)) - Number(isOwn(a, siteId)))
    for (const row of ownFirst) add(targetOf(collection, row), `${collection}:${row.id}`)
  }
  for (const { county } of rows.get('service-areas') ?? []) {
    if (county) add({ page: 'county', county: slugify(county) }, null)
  }
  const pages = [...planned.values()]
  const files = [...plainFiles, ...sitemapParts(pages.length).map(sitemapPartPath)]
  // Pictures last: they take longest, and nobody waits for them.
  const cards = new Set(pages.map(({ path }) => cardPath(path)))
  const others = [NOT_FOUND_PATH, GONE_PATH, ANSWER_PATH, SEARCH_ANSWER_PATH, ...files, ...cards]
  return [...pages, ...others.map((path) => ({ path, document: null }))]
}

/** Which of the site's areas are near-copies changes with pages that the site itself does not show. */
async function nearCopyVersions({
  payload,
  site,
  rows,
}: {
  payload: Payload
  site: SiteModel
  rows: Map<CollectionSlug, Row[]>
}): Promise<[string, string][]> {
  const own = (rows.get('service-areas') ?? []).map(({ id, updatedAt }) => [id, updatedAt ?? ''] as const)
  const copies = await nearCopies(payload, { site: site.id, versions: new Map(own) })
  const kept = own.flatMap(([id]) => (copies.has(id) ? [id] : []))
  return [
    ['near-copies:*', kept.sort().join()],
    ...kept.map((id): [string, string] => [`near-copies:${id}`, id]),
  ]
}

function picturesIn(rows: Map<CollectionSlug, Row[]>): PictureFolders {
  const pictures = (rows.get('media') ?? []).flatMap(({ filename, folder }) => {
    const stem = filename && stemOf(filename)
    return stem && folder ? [[stem, folder] as const] : []
  })
  return Object.fromEntries(pictures)
}

function isOwn({ site }: Row, siteId: string): boolean {
  return idOf(site) === siteId
}
