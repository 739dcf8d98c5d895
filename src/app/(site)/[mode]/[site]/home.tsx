import { Body } from '@/blocks/body'
import { SmallFigure } from '@/blocks/figure/small-figure'
import type { HomeModel } from '@/content/models'
import { LinkCards } from '@/ui/link-cards'
import { LinkList } from '@/ui/link-list'
import { PageTitle } from '@/ui/page-title'
import { Picture } from '@/ui/picture'
import { SearchForm } from '@/ui/search-form'
import { Section } from '@/ui/section'
import { CheckSection } from './check-section'

/** The practice in a few words, then the ways into its guides, services and areas. */
export function Home({ page }: { page: HomeModel }) {
  const { title, summary, picture, body, blocks, postcodeCheck, guides, services, areas } = page
  return (
    <>
      <div className="hero">
        <PageTitle title={title} lead={summary}>
          {guides.length > 0 ? (
            <a className="button" href="#page-guides">
              Find your exercises
            </a>
          ) : null}
        </PageTitle>
        {picture ? (
          <Picture picture={picture} sizes="(min-width: 60rem) 36rem, 100vw" eager />
        ) : (
          <SmallFigure drawing={{ name: 'bird-dog', side: 'right' }} isEndOnly />
        )}
      </div>
      <SearchForm />
      <CheckSection content={postcodeCheck} here={page.path} />
      <Body text={body} context={blocks} />
      {guides.length > 0 ? (
        <Section id="page-guides" heading="Condition guides">
          <LinkCards
            level={3}
            cards={guides.map(({ title: name, href, summary: text }) => ({ title: name, href, text }))}
          />
        </Section>
      ) : null}
      {services.length > 0 ? (
        <Section id="page-services" heading="How we can help">
          <LinkCards
            level={3}
            cards={services.map(({ title: name, href, summary: text }) => ({ title: name, href, text }))}
          />
        </Section>
      ) : null}
      {areas.length > 0 ? (
        <Section id="page-areas" heading="Where we visit">
          <LinkList links={areas.map(({ place, href }) => ({ label: place, href }))} />
        </Section>
      ) : null}
    </>
  )
}
