import type { ListModel, ServiceSummary } from '@/content/models'
import { LinkCards } from '@/ui/link-cards'
import { PageTitle } from '@/ui/page-title'

export function ServiceList({ page }: { page: ListModel<ServiceSummary> }) {
  return (
    <>
      <PageTitle title={page.title} lead="What we can do for you, and what happens on a visit." />
      {page.items.length === 0 ? <p>There are no services yet.</p> : null}
      <LinkCards
        level={2}
        cards={page.items.map(({ title, href, summary }) => ({ title, href, text: summary }))}
      />
    </>
  )
}
