import type { LinkModel, PageModel, SiteModel } from '@/content/models'
import type { Describe, GraphNode } from './graph'
import { identifiersOf, mention, type Identifiers } from './identifiers'

/** A page about which nothing more is to be said. */
export const describePage: Describe<PageModel> = (page, site) => [webPage({ page, site })]

/** A list of pages. */
export const describeList: Describe<PageModel> = (page, site) => [
  webPage({ page, site, type: 'CollectionPage' }),
]

/**
 * The page itself: what every page says, and on top what its kind adds. It is named by its address. On a demonstration
 * it says so, as the banner does.
 *
 * @param type of schema.org's kinds of `WebPage`
 */
export function webPage({
  page,
  site,
  type = 'WebPage',
  more = {},
}: {
  page: PageModel
  site: SiteModel
  type?: string
  more?: GraphNode
}): GraphNode {
  const ids = identifiersOf(page, site)
  return {
    '@type': type,
    '@id': ids.page,
    name: page.title,
    inLanguage: 'en-GB',
    creativeWorkStatus: site.demonstration ? 'Demonstration' : null,
    isPartOf: mention(ids.website),
    breadcrumb: page.breadcrumb.length > 0 ? breadcrumb(page, ids) : null,
    ...more,
  }
}

/** The page is the last step; it needs no address of its own. */
function breadcrumb({ breadcrumb: steps, title }: PageModel, { at }: Identifiers): GraphNode {
  const step = ({ label, href }: Pick<LinkModel, 'label'> & Partial<LinkModel>, index: number) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: href === undefined ? null : mention(at(href)),
  })
  return { '@type': 'BreadcrumbList', itemListElement: [...steps, { label: title }].map(step) }
}
