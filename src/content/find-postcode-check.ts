import { coverageOf } from '@/postcodes/coverage'
import { coverageText } from '@/postcodes/coverage-text'
import { pathOf } from '@/sites/url'
import { areaSummaryOf } from './area-summary'
import { coverageEntries } from './coverage-sources'
import type { PostcodeCheckModel } from './models'
import type { SiteReader } from './site-reader'

/**
 * All that a check of a postcode needs: the practice's whole coverage, which is that of its areas and its own list, who
 * visits each area, and how to reach the practice. Null when the practice has not said where it comes.
 */
export async function findPostcodeCheck(reader: SiteReader): Promise<PostcodeCheckModel | null> {
  const areas = await reader.find('service-areas', { sort: ['county', 'place'] })
  const coverage = coverageOf([
    ...areas.map((area) => ({ rows: coverageEntries(area) })),
    { rows: reader.site.coverage },
  ])
  if (coverage.size === 0) return null
  const authors = await reader.byIds(
    'authors',
    areas.flatMap(({ clinicians }) => (clinicians ?? []).map(({ person }) => idOf(person))),
  )
  const nameOf = (person: unknown) => authors.find(({ id }) => id === idOf(person))?.name
  const [contact] = await reader.find('pages', { where: { kind: { equals: 'contact' } }, limit: 1 })
  return {
    coverage: coverageText(coverage),
    areas: areas.map((area) => ({
      place: area.place,
      href: areaSummaryOf(area).href,
      visitors: (area.clinicians ?? []).flatMap(({ person, days }) => {
        const name = nameOf(person)
        return name ? [{ name, days: days ?? [] }] : []
      }),
    })),
    telephone: reader.site.contact.telephone,
    contactPage: contact
      ? { label: contact.title, href: pathOf({ page: 'page', slug: contact.slug }) }
      : null,
  }
}

function idOf(person: unknown): string {
  return typeof person === 'string' ? person : ''
}
