import { areaSummaryOf } from './area-summary'
import type { CountyModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import type { SiteReader } from './site-reader'
import { slugify } from '@/sites/slugify'

/** The areas of a county, or null when the site has none there. */
export async function findCounty(reader: SiteReader, county: string): Promise<CountyModel | null> {
  const areas = (await reader.find('service-areas', { sort: 'place' })).filter(
    (area) => slugify(area.county) === county,
  )
  const name = areas[0]?.county
  if (!name) return null
  return {
    ...pageModelOf({
      reader,
      target: { page: 'county', county },
      title: `Physiotherapy at home in ${name}`,
      description: `The places in ${name} where ${reader.site.name} visits people at home.`,
      breadcrumb: [homeLink, { label: 'Areas', href: '/areas' }],
    }),
    county: name,
    areas: areas.map(areaSummaryOf),
  }
}
