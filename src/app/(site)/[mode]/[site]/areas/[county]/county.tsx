import type { CountyModel } from '@/content/models'
import { LinkList } from '@/ui/link-list'
import { PageTitle } from '@/ui/page-title'

export function County({ page }: { page: CountyModel }) {
  return (
    <>
      <PageTitle title={page.title} lead={`The places in ${page.county} where we visit people at home.`} />
      <LinkList links={page.areas.map(({ place, href }) => ({ label: place, href }))} />
    </>
  )
}
