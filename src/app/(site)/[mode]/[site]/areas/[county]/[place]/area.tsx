import { Body } from '@/blocks/body'
import type { AreaModel } from '@/content/models'
import { PageTitle } from '@/ui/page-title'
import { Questions } from '@/ui/questions'
import { Section } from '@/ui/section'
import { TextList } from '@/ui/text-list'
import { CheckSection } from '../../../check-section'
import { Coverage } from './coverage'
import { LocalFacts } from './local-facts'
import { PlacesNearby } from './places-nearby'
import { Visitors } from './visitors'

/** One place: whether we come, who comes, what is good to know there, and what to have ready. */
export function Area({ page }: { page: AreaModel }) {
  const { place, county, parent, intro, body, blocks, homeVisitChecklist, faqs } = page
  return (
    <>
      <PageTitle eyebrow={parent ? `${parent.label}, ${county}` : county} title={page.title} />
      <Body text={intro} context={blocks} prefix="intro-" />
      <CheckSection content={page.postcodeCheck} here={page.path} />
      <Coverage page={page} />
      <Visitors page={page} />
      <Body text={body} context={blocks} />
      <LocalFacts place={place} facts={page.facts} />
      {homeVisitChecklist.length > 0 ? (
        <Section id="page-checklist" heading="What to have ready for a home visit">
          <TextList items={homeVisitChecklist} className="checklist" />
        </Section>
      ) : null}
      {faqs.length > 0 ? (
        <Section id="page-questions" heading="Common questions" className="faq">
          <Questions questions={faqs} level={3} />
        </Section>
      ) : null}
      <PlacesNearby page={page} />
    </>
  )
}
