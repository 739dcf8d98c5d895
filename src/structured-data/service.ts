import type { ServiceModel } from '@/content/models'
import type { Describe } from './graph'
import { identifiersOf, mention } from './identifiers'
import { placeServed } from './practice'
import { questionsOf } from './questions'
import { webPage } from './web-page'

/** Something that the practice does for people, where it does it, and the page's questions. */
export const describeService: Describe<ServiceModel> = (page, site) => {
  const { title, summary, areas, faqs } = page
  const ids = identifiersOf(page, site)
  const { type, questions } = questionsOf(faqs)
  const service = {
    '@type': 'Service',
    name: title,
    description: summary,
    provider: mention(ids.practice),
    areaServed: areas.map(({ label }) => placeServed({ place: label })),
  }
  return [webPage({ page, site, type, more: { about: service, mainEntity: questions } })]
}
