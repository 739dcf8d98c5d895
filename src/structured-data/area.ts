import type { AreaModel } from '@/content/models'
import type { Describe } from './graph'
import { identifiersOf, mention } from './identifiers'
import { namedPerson } from './person'
import { placeServed, practice } from './practice'
import { questionsOf } from './questions'
import { webPage } from './web-page'

/**
 * A place that the practice visits: the practice with this place and the towns that the page lists, who comes, and the
 * page's questions. Postcodes are left to the page: the vocabulary has none for an area served.
 */
export const describeArea: Describe<AreaModel> = (page, site) => {
  const { place, county, towns, clinicians, faqs } = page
  const ids = identifiersOf(page, site)
  const { type, questions } = questionsOf(faqs)
  const places = [...new Set([place, ...towns])]
  return [
    webPage({
      page,
      site,
      type,
      more: {
        about: mention(ids.practice),
        mentions: clinicians.map(({ person }) => namedPerson(person, ids)),
        mainEntity: questions,
      },
    }),
    practice({
      site,
      id: ids.practice,
      // A town near a border may be in another county than the page's own place.
      areaServed: places.map((name) => placeServed(name === place ? { place, county } : { place: name })),
    }),
  ]
}
