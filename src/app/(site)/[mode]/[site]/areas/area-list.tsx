import type { AreaSummary, ListModel } from '@/content/models'
import { LinkList } from '@/ui/link-list'
import { PageTitle } from '@/ui/page-title'

/** The places that the practice visits, by county. */
export function AreaList({ page }: { page: ListModel<AreaSummary> }) {
  const counties = [...new Map(page.items.map(({ county, countyHref }) => [county, countyHref]))]
  return (
    <>
      <PageTitle title={page.title} lead="Choose your place to see which postcodes we visit and who comes." />
      {counties.length === 0 ? <p>There are no areas yet.</p> : null}
      {counties.map(([county, href]) => (
        <section key={county}>
          <h2>
            <a href={href}>{county}</a>
          </h2>
          <LinkList
            links={page.items
              .filter((area) => area.county === county)
              .map((area) => ({ label: area.place, href: area.href }))}
          />
        </section>
      ))}
    </>
  )
}
