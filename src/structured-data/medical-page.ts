import type { PageModel, SiteModel } from '@/content/models'
import type { Reference } from '@/clinical/exercise'
import type { GraphNode } from './graph'
import { identifiersOf, mention } from './identifiers'
import { PHYSIOTHERAPY } from './practice'
import { webPage } from './web-page'

/** A page with medical content: who answers for it, and its sources, by their addresses where they have one. */
export function medicalPage({
  page,
  site,
  references,
  more,
}: {
  page: PageModel
  site: SiteModel
  references: readonly Reference[]
  more: GraphNode
}): GraphNode {
  return webPage({
    page,
    site,
    type: 'MedicalWebPage',
    more: {
      specialty: PHYSIOTHERAPY,
      publisher: mention(identifiersOf(page, site).practice),
      dateModified: page.updatedAt,
      citation: references.map(({ url, title }) => url ?? title),
      ...more,
    },
  })
}
