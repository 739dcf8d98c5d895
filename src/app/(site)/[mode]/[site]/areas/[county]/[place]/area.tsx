import { Body } from '@/blocks/body'
import type { AreaModel } from '@/content/models'
import { LinkList } from '@/ui/link-list'
import { PageTitle } from '@/ui/page-title'
import { Questions } from '@/ui/questions'
import { Section } from '@/ui/section'
import { TextList } from '@/ui/text-list'
import { Coverage } from './coverage'
import { LocalFacts } from './local-facts'
import { Visitors } from './visitors'

/** One place: whether we come, who comes, what is good to know there, and what to have ready. */
export function Area({ page }: { page: AreaModel }) {
  const { place, county, parent, intro, body, blocks, homeVisitChecklist, faqs, nearby } = page
  return (
    <>
      <PageTitle eyebrow={parent ? `${parent.label}, ${county}` : county} title={page.title} />
      <Body text={intro} context={blocks} prefix="intro-" />
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
      {nearby.length > 0 || parent ? (
        <Section id="page-nearby" heading="Places nearby">
          <LinkList links={parent ? [parent, ...nearby] : nearby} />
        </Section>
      ) : null}
    </>
  )
}
