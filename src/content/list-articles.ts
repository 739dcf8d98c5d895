import { articleSummaryOf } from './article-summary'
import { LIST_TITLES } from './list-titles'
import type { ArticleSummary, ListModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import type { SiteReader } from './site-reader'

/** The site's condition guides, its own and borrowed ones, by title. */
export async function listArticles(reader: SiteReader): Promise<ListModel<ArticleSummary>> {
  const items = (await reader.find('articles', { sort: 'title' })).map((doc) => articleSummaryOf(doc, reader))
  return {
    ...pageModelOf({
      reader,
      target: { page: 'guides' },
      title: LIST_TITLES['/guides'],
      description: 'Guides about conditions, with exercises you can do at home.',
      breadcrumb: [homeLink],
    }),
    items,
  }
}
