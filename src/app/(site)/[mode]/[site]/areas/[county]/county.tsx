import type { CountyModel } from '@/content/models'
import { LinkCards } from '@/ui/link-cards'
import { PageTitle } from '@/ui/page-title'
import { coverageInWords } from '../coverage-words'
import { SketchOf } from '../sketch-of'

/** The places of a county that the practice visits, and what it says of their postcodes. */
export function County({ page }: { page: CountyModel }) {
  const { title, county, areas } = page
  return (
    <>
      <PageTitle title={title} lead={`The places in ${county} where we visit people at home.`} />
      <SketchOf title={`The places that we visit in ${county}`} areas={areas} />
      <LinkCards
        level={2}
        cards={areas.map((area) => ({ title: area.place, href: area.href, text: coverageInWords(area) }))}
      />
    </>
  )
}
