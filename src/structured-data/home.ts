import type { HomeModel } from '@/content/models'
import type { Describe } from './graph'
import { identifiersOf, mention } from './identifiers'
import { placeServed, practice } from './practice'
import { webPage } from './web-page'

/** The home page, and the website and the practice that all other pages refer to. */
export const describeHome: Describe<HomeModel> = (page, site) => {
  const ids = identifiersOf(page, site)
  return [
    webPage({ page, site, more: { mainEntity: mention(ids.practice) } }),
    {
      '@type': 'WebSite',
      '@id': ids.website,
      name: site.name,
      url: site.home,
      publisher: mention(ids.practice),
    },
    practice({ site, id: ids.practice, areaServed: page.areas.map(placeServed) }),
  ]
}
