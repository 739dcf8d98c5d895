import { ref } from '../reference-marker'
import { heading, link, paragraph, richText } from '../rich-text'
import { type ServiceArea, homeVisitChecklist, royalStoke } from './service-area'

/** A draft: one fact about the village and one about its hospital have a source worth trusting, and three are needed. */
export const werrington: ServiceArea = {
  site: ref('sites', 'moorlands'),
  slug: 'werrington',
  place: 'Werrington',
  county: 'Staffordshire',
  coverage: [
    { code: 'ST9 0', answer: 'ask' },
    { code: 'ST9 9', answer: 'ask' },
    { code: 'ST2 9', answer: 'ask' },
  ],
  towns: [{ text: 'Cellarhead' }, { text: 'Endon' }, { text: 'Wetley Rocks' }],
  clinicians: [{ person: ref('authors', 'lizzie-thornton'), days: [] }],
  travelNote: 'Still to be written.',
  facts: [
    {
      fact: 'Volunteers run the library and wellbeing centre in Ash Bank Road. In 2018 they also took books to people who cannot leave home.',
      source: {
        title: 'Library offers everything from books to baby massage',
        publisher: 'TSB',
        url: 'https://www.tsb.co.uk/local-pride/north-west-england/werrington-library/',
        date: '2018-09-28',
      },
    },
    royalStoke,
  ],
  homeVisitChecklist,
  intro: 'Home visits in Werrington and the villages near it.',
  body: richText(
    heading('h2', 'Still to be checked'),
    paragraph(
      'Wetley Moor begins at the edge of the village. We have not found a good source yet that says which of its paths are dry and level.',
    ),
    paragraph('Until then, read ', link(ref('articles', 'sciatica-exercises'), 'the guide to sciatica'), '.'),
  ),
  faqs: [],
  nearby: [ref('service-areas', 'cheadle-staffordshire'), ref('service-areas', 'leek')],
  seo: {
    title: 'Home physiotherapy in Werrington (demonstration)',
    description: 'A draft: local facts for Werrington in Staffordshire are still to be checked.',
  },
  status: 'draft',
}
