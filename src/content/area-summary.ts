import { slugify } from '@/sites/slugify'
import type { ServiceArea } from '@/payload-types'
import { pathOf } from '@/sites/url'
import type { AreaModel, AreaSummary, LinkModel } from './models'
import { positionOf } from './position'

export function areaSummaryOf(area: ServiceArea): AreaSummary {
  const { place, county, slug } = area
  const countySlug = slugify(county)
  return {
    place,
    county,
    countyHref: pathOf({ page: 'county', county: countySlug }),
    href: pathOf({ page: 'area', county: countySlug, place: slug }),
    coverage: coverageOf(area),
    position: positionOf(area),
  }
}

export function areaLinkOf(area: ServiceArea | null): LinkModel[] {
  return area ? [{ label: area.place, href: areaSummaryOf(area).href }] : []
}

/** A draft may hold rows that were just added. They are left out until they say something. */
export type Draft<Row> = { [Key in keyof Row]?: Row[Key] | null }

export function coverageOf({ coverage }: ServiceArea): AreaModel['coverage'] {
  const rows: Draft<NonNullable<typeof coverage>[number]>[] = coverage ?? []
  return rows.flatMap(({ code, answer }) => (code && answer ? [{ code, answer }] : []))
}
