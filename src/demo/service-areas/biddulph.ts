import { ref } from '../reference-marker'
import { heading, link, paragraph, richText } from '../rich-text'
import { type ServiceArea, homeVisitChecklist, readOn, royalStoke, positionAt } from './service-area'

export const biddulph: ServiceArea = {
  site: ref('sites', 'moorlands'),
  slug: 'biddulph',
  place: 'Biddulph',
  county: 'Staffordshire',
  position: positionAt(53.12, -2.18),
  coverage: [
    { code: 'ST8 6', answer: 'include' },
    { code: 'ST8 9', answer: 'include' },
    { code: 'ST8 7', answer: 'ask' },
    { code: 'ST6 8', answer: 'ask' },
  ],
  towns: [{ text: 'Knypersley' }],
  clinicians: [{ person: ref('authors', 'lizzie-thornton'), days: [] }],
  travelNote: 'For Biddulph, a real practice would show its travel fee in this place.',
  facts: [
    {
      fact: 'The Biddulph Valley Way is a traffic-free path on an old railway line. It has gentle slopes, with its high point near Biddulph.',
      source: {
        title: 'Biddulph Valley Way cycling and walking leaflet',
        publisher: 'Sustrans and partners',
        url: 'https://docslib.org/doc/12948362/biddulph-valley-way-cycling-walking-leaflet',
        date: readOn,
      },
    },
    {
      fact: 'Most ways on to the Biddulph Valley Way have motorcycle barriers, and some have steps.',
      source: {
        title: 'Biddulph Valley Way cycling and walking leaflet',
        publisher: 'Sustrans and partners',
        url: 'https://docslib.org/doc/12948362/biddulph-valley-way-cycling-walking-leaflet',
        date: readOn,
      },
    },
    {
      fact: 'In Biddulph Grange Country Park, wheelchairs can get as far as the main pool. The rest is on a hillside, with steep climbs and uneven ground.',
      source: {
        title: 'Biddulph Grange Country Park',
        publisher: 'Staffordshire Wildlife Trust',
        url: 'https://staffs-wildlife.org.uk/node/4532',
        date: readOn,
      },
    },
    {
      fact: 'The country park has toilets, with an accessible one, open from dawn until dusk.',
      source: {
        title: 'Lovers of Victoriana will adore Biddulph Grange Country Park',
        publisher: 'Visit Staffordshire',
        url: 'https://www.visitstaffordshire.com/moorlands/explore/blog/lovers-of-victoriana-will-adore-biddulph-grange-country-park/',
        date: readOn,
      },
    },
    royalStoke,
  ],
  homeVisitChecklist,
  intro:
    'Home visits in Biddulph and Knypersley, for days when even a short drive is too much for your back.',
  body: richText(
    heading('h2', 'An old railway makes a kind path'),
    paragraph(
      'Trains cannot climb steep hills, so the Biddulph Valley Way never does. Look for an entrance without steps near your home and turn round before you are tired. The way back always counts.',
    ),
    heading('h2', 'The country park, in small parts'),
    paragraph(
      'You can reach the main pool on an easy path. Stop there at first. The steep paths beyond it are for the strengthening phase, when leg pain is mild or gone.',
    ),
    paragraph(
      'You find all phases in ',
      link(ref('articles', 'sciatica-exercises'), 'our guide to sciatica exercises'),
      '.',
    ),
  ),
  faqs: [
    {
      question: 'Which postcodes around Biddulph are included?',
      answer:
        'ST8 6 and ST8 9 are. For ST8 7 and ST6 8, please ask, because parts of them lie in other districts.',
    },
    {
      question: 'Can I do my exercises on the bed?',
      answer: 'Most of them, yes, if your mattress is firm. The guide says where each exercise can be done.',
    },
  ],
  nearby: [ref('service-areas', 'leek')],
  seo: {
    title: 'Home physiotherapy in Biddulph (demonstration)',
    description:
      'Gentle paths around Biddulph, what to know about steps and barriers, and postcodes for home visits.',
  },
  status: 'published',
}
