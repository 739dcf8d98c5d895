import { Body } from '@/blocks/body'
import type { ServiceModel } from '@/content/models'
import { LinkList } from '@/ui/link-list'
import { PageTitle } from '@/ui/page-title'
import { Picture } from '@/ui/picture'
import { Questions } from '@/ui/questions'
import { Section } from '@/ui/section'

export function Service({ page }: { page: ServiceModel }) {
  const { title, summary, picture, body, blocks, faqs, areas } = page
  return (
    <>
      <PageTitle title={title} lead={summary} />
      {picture ? <Picture picture={picture} sizes="(min-width: 46rem) 42rem, 100vw" eager /> : null}
      <Body text={body} context={blocks} />
      {faqs.length > 0 ? (
        <Section id="page-questions" heading="Common questions" className="faq">
          <Questions questions={faqs} level={3} />
        </Section>
      ) : null}
      {areas.length > 0 ? (
        <Section id="page-areas" heading="Where we offer this">
          <LinkList links={areas} />
        </Section>
      ) : null}
    </>
  )
}
