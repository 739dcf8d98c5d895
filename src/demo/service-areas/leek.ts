import { ref } from '../reference-marker'
import { heading, link, paragraph, richText } from '../rich-text'
import { type ServiceArea, homeVisitChecklist, readOn, royalStoke, positionAt } from './service-area'

export const leek: ServiceArea = {
  site: ref('sites', 'moorlands'),
  slug: 'leek',
  place: 'Leek',
  county: 'Staffordshire',
  position: positionAt(53.1, -2.02),
  coverage: [
    { code: 'ST13', answer: 'include' },
    { code: 'SK17 0', answer: 'ask' },
    { code: 'SK11 0', answer: 'ask' },
    { code: 'DE6 2', answer: 'ask' },
  ],
  towns: [],
  clinicians: [{ person: ref('authors', 'lizzie-thornton'), days: [] }],
  travelNote:
    'A real practice would say here what the journey to Leek costs. This demonstration sets no fee.',
  facts: [
    {
      fact: 'The exercise track at Birchall playing fields is free and open to everybody who wants to walk or run. Its surface has been renewed.',
      source: {
        title: 'Leek: refurbishments complete for exercise track at Birchall playing fields',
        publisher: 'Leek Nub News',
        url: 'https://leek.nub.news/news/local-news/leek-refurbishments-complete-for-exercise-track-at-birchall-playing-fields-157036',
        date: readOn,
      },
    },
    {
      fact: 'Ladderedge Country Park is a 10 to 15 minute walk from the town centre. On the longer walk from its car park, the ground may be muddy and slippery.',
      source: {
        title: 'Longsdon Walk (leaflet)',
        publisher: 'Staffordshire Moorlands District Council',
        url: 'https://docslib.org/doc/349796/longsdon-walk',
        date: readOn,
      },
    },
    {
      fact: 'Brough Park Leisure Centre closed to be rebuilt. It was due to open again in early 2026 as MyActive Leek, so check before you go.',
      source: {
        title: 'Town mayor does honours as leisure centre marks start of a major £17m refurbishment project',
        publisher: 'Salix Finance',
        url: 'https://www.salixfinance.co.uk/news/brough-park-leisure-centre',
        date: readOn,
      },
    },
    {
      fact: 'The minor injuries unit at Leek Moorlands Hospital had to close for some days in March and in July 2022. Check that it is open before you travel.',
      source: {
        title: 'Leek minor injuries unit closed by Covid staff absences',
        publisher: 'BBC News',
        url: 'https://www.bbc.com/news/uk-england-stoke-staffordshire-62139597',
        date: '2022-07-13',
      },
    },
    royalStoke,
  ],
  homeVisitChecklist,
  intro: 'A home visit in Leek means no bus, no hill and no waiting room while your leg hurts.',
  body: richText(
    heading('h2', 'Walking in Leek when you have leg pain'),
    paragraph(
      'Leek has hills, and hills are hard in the first weeks. The track at Birchall is a calm place for your first walks of 5 to 10 minutes. You can stop after any lap and start again the next day.',
    ),
    paragraph(
      'Keep Ladderedge Country Park for later. Choose a dry day and good shoes. Our ',
      link(ref('articles', 'sciatica-exercises'), 'sciatica guide'),
      ' shows how the walks grow from phase to phase.',
    ),
    heading('h2', 'If you need a hospital'),
    paragraph(
      'The unit in Leek is for minor injuries. The emergency signs in our guide need 999 or A&E, not a minor injuries unit.',
    ),
  ),
  faqs: [
    {
      question: 'Does the practice visit the villages around Leek?',
      answer:
        'All postcodes that start with ST13 are included. Near Longnor, Rushton Spencer and the Derbyshire border, please ask.',
    },
    {
      question: 'I live up a flight of stairs. Is that a problem?',
      answer: 'No. You can practise on your own stairs when you are ready for it.',
    },
  ],
  nearby: [ref('service-areas', 'biddulph'), ref('service-areas', 'cheadle-staffordshire')],
  seo: {
    title: 'Home physiotherapy in Leek, Staffordshire (demonstration)',
    description:
      'Where to walk with leg pain in Leek, which postcodes are included and what to have ready for a visit.',
  },
  status: 'published',
}
