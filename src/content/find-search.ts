import type { PageModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import type { SiteReader } from './site-reader'

/** The search of a site before anything is looked for. Search engines have no use for it. */
export async function findSearch(reader: SiteReader): Promise<PageModel> {
  return pageModelOf({
    reader,
    target: { page: 'search' },
    title: 'Search',
    description: 'Find a guide, an exercise, a place or a person on this website.',
    seo: { noindex: true },
    breadcrumb: [homeLink],
  })
}
