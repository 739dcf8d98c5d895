import { loadDocuments } from './documents'
import { LIST_TITLES } from './list-titles'
import type { PersonSummary, ListModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import { personOf } from './person'
import type { SiteReader } from './site-reader'

/** The people who write and review, by name. */
export async function listAuthors(reader: SiteReader): Promise<ListModel<PersonSummary>> {
  const docs = await reader.find('authors', { sort: 'name' })
  const documents = await loadDocuments(
    reader,
    docs.map((doc) => ({ collection: 'authors' as const, doc })),
  )
  const items = docs.map((doc) => personOf(doc, documents))
  return {
    ...pageModelOf({
      reader,
      target: { page: 'authors' },
      title: LIST_TITLES['/authors'],
      description: 'The people who write and review our guides.',
      breadcrumb: [homeLink],
    }),
    items,
  }
}
