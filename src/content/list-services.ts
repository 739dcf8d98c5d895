import { pathOf } from '@/sites/url'
import { LIST_TITLES } from './list-titles'
import type { ServiceSummary, ListModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import type { SiteReader } from './site-reader'

/** The site's services, by title. */
export async function listServices(reader: SiteReader): Promise<ListModel<ServiceSummary>> {
  const items = (await reader.find('services', { sort: 'title' })).map(({ title, slug, summary }) => ({
    title,
    summary,
    href: pathOf({ page: 'service', slug }),
  }))
  return {
    ...pageModelOf({
      reader,
      target: { page: 'services' },
      title: LIST_TITLES['/services'],
      description: 'What we offer.',
      breadcrumb: [homeLink],
    }),
    items,
  }
}
