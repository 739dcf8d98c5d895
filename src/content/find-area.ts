import { slugify } from '@/sites/slugify'
import { areaLinkOf, areaSummaryOf } from './area-summary'
import { blockContextOf } from './block-context'
import { loadDocuments } from './documents'
import type { AreaModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import { personOf } from './person'
import type { SiteReader } from './site-reader'
import { textOrNull, textsOf } from '@/fields/read-texts'

/** The area page of a place in a county, or null. Both must fit: places share names across counties. */
export async function findArea(
  reader: SiteReader,
  { county, place }: { county: string; place: string },
): Promise<AreaModel | null> {
  const [area] = await reader.find('service-areas', { where: { slug: { equals: place } }, limit: 1 })
  if (!area || slugify(area.county) !== county) return null
  const documents = await loadDocuments(reader, [{ collection: 'service-areas', doc: area }])
  return {
    ...pageModelOf({
      reader,
      target: { page: 'area', county, place: area.slug },
      title: `Physiotherapy at home in ${area.place}`,
      seo: area.seo,
      documents,
      updatedAt: area.updatedAt,
      breadcrumb: [
        homeLink,
        { label: 'Areas', href: '/areas' },
        { label: area.county, href: areaSummaryOf(area).countyHref },
      ],
    }),
    place: area.place,
    county: area.county,
    parent: areaLinkOf(documents.get('service-areas', area.parent))[0] ?? null,
    intro: area.intro ?? null,
    body: area.body ?? null,
    blocks: blockContextOf({ site: reader.site, documents }),
    coverage: (area.coverage ?? []).map(({ code, answer }) => ({ code, answer })),
    towns: textsOf(area.towns),
    clinicians: (area.clinicians ?? []).flatMap(({ person, days }) => {
      const author = documents.get('authors', person)
      return author ? [{ person: personOf(author, documents), days: days ?? [] }] : []
    }),
    travelNote: textOrNull(area.travelNote),
    facts: (area.facts ?? []).map(({ fact, source }) => ({
      fact,
      source: {
        title: source.title,
        publisher: source.publisher,
        url: source.url ?? null,
        date: source.date.slice(0, 10),
      },
    })),
    homeVisitChecklist: textsOf(area.homeVisitChecklist),
    faqs: (area.faqs ?? []).map(({ question, answer }) => ({ question, answer })),
    nearby: (area.nearby ?? []).flatMap((id) => areaLinkOf(documents.get('service-areas', id))),
  }
}
