import type { ListModel, PersonSummary } from '@/content/models'
import { PageTitle } from '@/ui/page-title'
import { PersonCard } from '@/ui/person'

export function AuthorList({ page }: { page: ListModel<PersonSummary> }) {
  return (
    <>
      <PageTitle title={page.title} lead="The people who write and check our guides, and who visit you." />
      {page.items.length === 0 ? <p>There are no profiles yet.</p> : null}
      {page.items.map((person) => (
        <PersonCard key={person.id} person={person} level={2} />
      ))}
    </>
  )
}
