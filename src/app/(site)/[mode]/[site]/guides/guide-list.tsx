import type { ArticleSummary, ListModel } from '@/content/models'
import { LinkCards } from '@/ui/link-cards'
import { PageTitle } from '@/ui/page-title'

export function GuideList({ page }: { page: ListModel<ArticleSummary> }) {
  return (
    <>
      <PageTitle title={page.title} lead="What you can do yourself, and when to get help." />
      {page.items.length === 0 ? <p>There are no guides yet.</p> : null}
      <LinkCards
        level={2}
        cards={page.items.map(({ title, href, summary, borrowed }) => ({
          title,
          href,
          text: summary,
          note: borrowed ? 'Shared by another practice.' : null,
        }))}
      />
    </>
  )
}
