import { LinkList } from '@/ui/link-list'
import { SearchFrame, startingPoints } from '@/ui/search-results'

/** The search before anything is looked for. Answers are made by the server (`search/deliver-search.tsx`). */
export function SearchStart() {
  return (
    <SearchFrame>
      <section className="found">
        <h2 id="start">Or start from here</h2>
        <LinkList links={startingPoints} />
      </section>
    </SearchFrame>
  )
}
