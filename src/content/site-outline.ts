import type { BodyRegion } from '@/clinical/exercise'
import type { PagedCollection } from '@/sites/paged-collections'
import { emergencyNotices } from './emergency-notices'
import { listDocuments } from './list-documents'
import type { NoticeModel } from './models'
import type { SiteReader } from './site-reader'

/** A site in a few lines: what it is, its warnings, and its own pages. */
export type SiteOutline = {
  name: string
  summary: string | null
  isDemonstration: boolean
  notices: NoticeModel[]
  sections: { title: string; links: { title: string; url: string; summary: string | null }[] }[]
}

/** The outline of the site's own pages that search engines may list. Borrowed ones stand in their owner's. */
export async function outlineSite(reader: SiteReader): Promise<SiteOutline> {
  const { site } = reader
  const documents = (await listDocuments(reader))
    .filter(({ isIndexed }) => isIndexed)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const notices = await emergencyNotices(reader, await regionsOf(reader))
  return {
    name: site.name,
    summary: site.seo.description ?? site.strapline,
    isDemonstration: site.demonstration,
    notices: notices.map(({ notice }) => notice),
    sections: sections.map(({ title, collection }) => ({
      title,
      links: documents
        .filter((document) => document.collection === collection)
        .map((document) => ({
          title: document.title,
          url: new URL(document.path, site.home).href,
          summary: document.summary,
        })),
    })),
  }
}

const sections: { title: string; collection: PagedCollection }[] = [
  { title: 'Guides', collection: 'articles' },
  { title: 'Exercises', collection: 'exercises' },
  { title: 'Services', collection: 'services' },
  { title: 'Areas', collection: 'service-areas' },
  { title: 'People', collection: 'authors' },
  { title: 'Practice', collection: 'pages' },
]

/** The parts of the body that the site's guides and exercises are about. */
async function regionsOf(reader: SiteReader): Promise<BodyRegion[]> {
  const select = { bodyRegions: true } as const
  const found = await Promise.all([reader.find('articles', { select }), reader.find('exercises', { select })])
  return found.flat().flatMap(({ bodyRegions }) => bodyRegions ?? [])
}
