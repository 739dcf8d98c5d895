import { slugify } from '@/sites/slugify'
import type { ServiceArea } from '@/payload-types'
import { pathOf } from '@/sites/url'
import { coverageEntries } from './coverage-sources'
import type { AreaSummary, LinkModel } from './models'
import { positionOf } from './position'

export function areaSummaryOf(area: ServiceArea): AreaSummary {
  const { place, county, slug } = area
  const countySlug = slugify(county)
  return {
    place,
    county,
    countyHref: pathOf({ page: 'county', county: countySlug }),
    href: pathOf({ page: 'area', county: countySlug, place: slug }),
    coverage: coverageEntries(area),
    position: positionOf(area),
  }
}

export function areaLinkOf(area: ServiceArea | null): LinkModel[] {
  return area ? [{ label: area.place, href: areaSummaryOf(area).href }] : []
}

/** Rows of a draft may just have been added. They are left out until they say something. */
export type Draft<Row> = { [Key in keyof Row]?: Row[Key] | null }
