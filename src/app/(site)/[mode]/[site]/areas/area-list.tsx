import type { AreaSummary, ListModel } from '@/content/models'
import { LinkCards } from '@/ui/link-cards'
import { PageTitle } from '@/ui/page-title'
import { coverageInWords } from './coverage-words'
import { SketchOf } from './sketch-of'

/** The places that the practice visits, by county. */
export function AreaList({ page }: { page: ListModel<AreaSummary> }) {
  const counties = [...new Map(page.items.map(({ county, countyHref }) => [county, countyHref]))]
  return (
    <>
      <PageTitle title={page.title} lead="Choose your place to see which postcodes we visit and who comes." />
      {counties.length === 0 ? <p>There are no areas yet.</p> : null}
      <SketchOf title="The places that we visit" areas={page.items} />
      {counties.map(([county, href]) => (
        <section key={county}>
          <h2>
            <a href={href}>{county}</a>
          </h2>
          <LinkCards
            level={3}
            cards={page.items
              .filter((area) => area.county === county)
              .map((area) => ({ title: area.place, href: area.href, text: coverageInWords(area) }))}
          />
        </section>
      ))}
    </>
  )
}
