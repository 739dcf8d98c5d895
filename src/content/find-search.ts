import type { PageModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import type { SiteReader } from './site-reader'

/** What the search says of itself, with answers and without. */
export const SEARCH_DESCRIPTION = 'Find a guide, an exercise, a place or a person on this website.'

/** The search of a site before anything is looked for. Search engines have no use for it. */
export async function findSearch(reader: SiteReader): Promise<PageModel> {
  return pageModelOf({
    reader,
    target: { page: 'search' },
    title: 'Search',
    description: SEARCH_DESCRIPTION,
    seo: { noindex: true },
    breadcrumb: [homeLink],
  })
}
