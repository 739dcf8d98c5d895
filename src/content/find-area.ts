import type { ServiceArea } from '@/payload-types'
import { slugify } from '@/sites/slugify'
import { areaLinkOf, areaSummaryOf, type Draft } from './area-summary'
import { blockContextOf } from './block-context'
import { coverageEntries } from './coverage-sources'
import { loadDocuments } from './documents'
import { findPostcodeCheck } from './find-postcode-check'
import { areaTitle } from './list-documents'
import type { AreaModel } from './models'
import { nearCopies } from './near-copies'
import { homeLink, pageModelOf } from './page-model'
import { personOf } from './person'
import { positionOf } from './position'
import type { SiteReader } from './site-reader'
import { questionsOf, textOrNull, textsOf } from '@/fields/read-texts'

/** The area page of a place in a county, or null. Both must fit: places share names across counties. */
export async function findArea(
  reader: SiteReader,
  { county, place }: { county: string; place: string },
): Promise<AreaModel | null> {
  const areas = await reader.find('service-areas', { sort: 'place' })
  const area = areas.find(({ slug }) => slug === place)
  if (!area || slugify(area.county) !== county) return null
  const documents = await loadDocuments(reader, [{ collection: 'service-areas', doc: area }])
  const postcodeCheck = await findPostcodeCheck(reader)
  reader.note('near-copies', area.id)
  const isNearCopy = (await nearCopies(reader.payload)).has(area.id)
  return {
    ...pageModelOf({
      reader,
      target: { page: 'area', county, place: area.slug },
      title: areaTitle(area.place),
      seo: isNearCopy ? { ...area.seo, noindex: true } : area.seo,
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
    coverage: coverageEntries(area),
    postcodeCheck,
    towns: textsOf(area.towns),
    clinicians: (area.clinicians ?? []).flatMap(({ person, days }) => {
      const author = documents.get('authors', person)
      return author ? [{ person: personOf(author, documents), days: days ?? [] }] : []
    }),
    travelNote: textOrNull(area.travelNote),
    facts: factsOf(area),
    homeVisitChecklist: textsOf(area.homeVisitChecklist),
    faqs: questionsOf(area.faqs),
    position: positionOf(area),
    others: areas.filter(({ id }) => id !== area.id).map(areaSummaryOf),
    nearby: (area.nearby ?? []).flatMap((id) => areaLinkOf(documents.get('service-areas', id))),
  }
}

function factsOf({ facts }: ServiceArea): AreaModel['facts'] {
  return (facts ?? []).flatMap(({ fact, source: given }) => {
    const { title, publisher, url, date }: Draft<typeof given> = given
    if (!fact || !title || !publisher || !date) return []
    return [{ fact, source: { title, publisher, url: url ?? null, date: date.slice(0, 10) } }]
  })
}
