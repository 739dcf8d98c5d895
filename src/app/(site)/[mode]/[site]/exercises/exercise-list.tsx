import { SmallFigure } from '@/blocks/figure/small-figure'
import { categoryNames, startPositions } from '@/blocks/exercise/exercise-words'
import type { ExerciseSummary, ListModel } from '@/content/models'
import { LinkCards } from '@/ui/link-cards'
import { PageTitle } from '@/ui/page-title'
import { Section } from '@/ui/section'

/** All exercises, by what they are for. */
export function ExerciseList({ page }: { page: ListModel<ExerciseSummary> }) {
  return (
    <>
      <PageTitle
        title={page.title}
        lead="Each exercise says how to do it, how much, and when to stop. A guide says which ones suit a condition."
      />
      {page.items.length === 0 ? <p>There are no exercises yet.</p> : null}
      {categories.map((category) => {
        const items = page.items.filter((item) => item.category === category)
        return items.length === 0 ? null : (
          <Section key={category} id={`page-${category}`} heading={categoryNames[category]}>
            <LinkCards level={3} cards={items.map(cardOf)} />
          </Section>
        )
      })}
    </>
  )
}

const categories = Object.keys(categoryNames) as (keyof typeof categoryNames)[]

function cardOf({ name, plainName, href, startPosition, drawing }: ExerciseSummary) {
  return {
    title: name,
    href,
    text: plainName,
    note: startPositions[startPosition],
    picture: drawing ? <SmallFigure drawing={drawing} /> : null,
  }
}
