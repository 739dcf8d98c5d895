import { slugify } from '@/sites/slugify'
import type { ServiceArea } from '@/payload-types'
import { pathOf } from '@/sites/url'
import type { AreaSummary, LinkModel } from './models'

export function areaSummaryOf({ place, county, slug }: ServiceArea): AreaSummary {
  const countySlug = slugify(county)
  return {
    place,
    county,
    countyHref: pathOf({ page: 'county', county: countySlug }),
    href: pathOf({ page: 'area', county: countySlug, place: slug }),
  }
}

export function areaLinkOf(area: ServiceArea | null): LinkModel[] {
  return area ? [{ label: area.place, href: areaSummaryOf(area).href }] : []
}
