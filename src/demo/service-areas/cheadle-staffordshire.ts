import { ref } from '../reference-marker'
import { bulletList, heading, link, paragraph, richText } from '../rich-text'
import { type ServiceArea, homeVisitChecklist, readOn, royalStoke, positionAt } from './service-area'

export const cheadleStaffordshire: ServiceArea = {
  site: ref('sites', 'moorlands'),
  slug: 'cheadle-staffordshire',
  place: 'Cheadle (Staffordshire)',
  county: 'Staffordshire',
  position: positionAt(52.98, -1.98),
  coverage: [
    { code: 'ST10 1', answer: 'include' },
    { code: 'ST10 2', answer: 'include' },
    { code: 'ST10 9', answer: 'include' },
    { code: 'ST10 3', answer: 'ask' },
    { code: 'ST10 4', answer: 'ask' },
    { code: 'ST11 9', answer: 'ask' },
    { code: 'SK8', answer: 'exclude' },
  ],
  towns: [{ text: 'Alton' }, { text: 'Tean' }],
  clinicians: [{ person: ref('authors', 'lizzie-thornton'), days: [] }],
  travelNote: 'No travel fee is set for Cheadle, because this demonstration makes no visits.',
  facts: [
    {
      fact: 'At Cecilly Brook, a surfaced path for wheelchairs and pushchairs covers three quarters of the nature reserve. It is open at all times.',
      source: {
        title: 'Cecilly Brook',
        publisher: 'Staffordshire Wildlife Trust',
        url: 'https://staffs-wildlife.org.uk/nature-reserves/cecilly-brook',
        date: readOn,
      },
    },
    {
      fact: 'There are seats along Cecilly Brook. You can park at the South Moorlands Leisure Centre in Allen Street.',
      source: {
        title: 'Cecilly Brook',
        publisher: 'Staffordshire Moorlands District Council',
        url: 'https://www.staffsmoorlands.gov.uk/article/845/Cecilly-Brook',
        date: readOn,
      },
    },
    {
      fact: 'The South Moorlands Leisure Centre has a swimming pool, a gym and classes.',
      source: {
        title: 'Brough Park Leisure Centre redevelopment: public consultation FAQs',
        publisher: 'Staffordshire Moorlands District Council',
        url: 'https://staffsmoorlands.gov.uk/article/8056/Public-Consultation-FAQs',
        date: readOn,
      },
    },
    {
      fact: 'In January 2020, NHS leaders approved plans to close Cheadle Hospital and move its clinics. Look at your letter to see where an appointment is.',
      source: {
        title: 'News report on the closure of Cheadle Hospital',
        publisher: 'BBC News',
        url: 'https://www.bbc.co.uk/news/uk-england-stoke-staffordshire-51205034',
        date: '2020-01-22',
      },
    },
    royalStoke,
  ],
  homeVisitChecklist,
  intro:
    'This page is for Cheadle in Staffordshire, with postcodes that start with ST10. Cheadle near Stockport (SK8) is not included.',
  body: richText(
    heading('h2', 'A level path in the middle of town'),
    paragraph(
      'Walking little and often is part of every plan for sciatica on this website. The path along Cecilly Brook suits that. Most of it is surfaced, and there are seats for when your leg wants a rest.',
    ),
    heading('h2', 'How to build up'),
    bulletList(
      'In your first weeks, walk to the next seat, sit for a moment and go back.',
      'Later, walk from one street entrance to another.',
      'When 20 minutes feel fine, walk the whole surfaced part both ways.',
    ),
    paragraph(
      'The number of minutes for each phase stands in ',
      link(ref('articles', 'sciatica-exercises'), 'the plan of the sciatica guide'),
      '. Ask at the leisure centre about the pool if walking on land still hurts.',
    ),
  ),
  faqs: [
    {
      question: 'Are Alton and Tean part of this area?',
      answer: 'Most of them is. Near the edges, please ask.',
    },
    {
      question: 'Is this the Cheadle near Manchester?',
      answer: 'No. That Cheadle has postcodes with SK8 and is outside this area.',
    },
  ],
  nearby: [ref('service-areas', 'leek'), ref('service-areas', 'werrington')],
  seo: {
    title: 'Home physiotherapy in Cheadle, Staffordshire (demo)',
    description:
      'Cheadle, Staffordshire (ST10): a surfaced path with seats, the pool, and postcodes for home visits.',
  },
  status: 'published',
}
