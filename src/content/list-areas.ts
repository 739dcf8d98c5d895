import { areaSummaryOf } from './area-summary'
import { LIST_TITLES } from './list-titles'
import type { AreaSummary, ListModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import type { SiteReader } from './site-reader'

/** The places that the practice visits, by county and name. */
export async function listAreas(reader: SiteReader): Promise<ListModel<AreaSummary>> {
  const items = (await reader.find('service-areas', { sort: ['county', 'place'] })).map(areaSummaryOf)
  return {
    ...pageModelOf({
      reader,
      target: { page: 'areas' },
      title: LIST_TITLES['/areas'],
      description: 'The places where we visit people at home.',
      breadcrumb: [homeLink],
    }),
    items,
  }
}
