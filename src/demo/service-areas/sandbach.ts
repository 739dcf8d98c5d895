import { ref } from '../reference-marker'
import { heading, link, paragraph, richText } from '../rich-text'
import {
  type ServiceArea,
  homeVisitChecklist,
  leightonEmergency,
  leightonPhysiotherapy,
  readOn,
  positionAt,
} from './service-area'

export const sandbach: ServiceArea = {
  site: ref('sites', 'cheshire-east'),
  slug: 'sandbach',
  place: 'Sandbach',
  county: 'Cheshire',
  position: positionAt(53.15, -2.36),
  coverage: [
    { code: 'CW11', answer: 'include' },
    { code: 'CW10 0', answer: 'ask' },
    { code: 'CW10 9', answer: 'ask' },
    { code: 'CW4', answer: 'ask' },
  ],
  towns: [],
  clinicians: [{ person: ref('authors', 'lizzie-thornton'), days: [] }],
  travelNote: 'Ask a real practice about its fee for Sandbach. Here there is none to ask about.',
  facts: [
    {
      fact: 'The Wheelock Rail Trail is a flat, well-surfaced path of 2 kilometres from Ettiley Heath to Malkin’s Bank.',
      source: {
        title: 'Wheelock Rail Trail and Salt Line (leaflet)',
        publisher: 'Cheshire East Council',
        url: 'https://docslib.org/doc/2241969/wheelock-rail-trail-and-salt-line-both-the-salt-line-and-the-wheelock-rail-trail-follow-the-old-railway-line-between-kidsgrove-and-elworth',
        date: readOn,
      },
    },
    {
      fact: 'The trail crosses the A534. The leaflet asks cyclists to take care there, and walkers should too.',
      source: {
        title: 'Wheelock Rail Trail and Salt Line (leaflet)',
        publisher: 'Cheshire East Council',
        url: 'https://docslib.org/doc/2241969/wheelock-rail-trail-and-salt-line-both-the-salt-line-and-the-wheelock-rail-trail-follow-the-old-railway-line-between-kidsgrove-and-elworth',
        date: readOn,
      },
    },
    {
      fact: 'In Sandbach Park, the path from Adlington Drive was made level. The path past the pond was widened in 2016.',
      source: {
        title: 'Other projects: paths project',
        publisher: 'Sandbach Partnership',
        url: 'https://www.sandbachpartnership.co.uk/projects/current-future-projects/',
        date: readOn,
      },
    },
    {
      fact: 'The picnic area of Sandbach Park has a bench that wheelchair users can share.',
      source: {
        title: 'The history of Sandbach Park',
        publisher: 'Cheshire East Council',
        url: 'https://cheshireeast.gov.uk/leisure,_culture_and_tourism/parks_and_gardens/congleton_area_parks/history-of-sandbach-park.aspx',
        date: readOn,
      },
    },
    leightonPhysiotherapy,
    leightonEmergency,
  ],
  homeVisitChecklist,
  intro: 'Sandbach has a park for the first short walks and an old railway for the longer ones.',
  body: richText(
    heading('h2', 'Park first, trail later'),
    paragraph(
      'Sandbach Park has level paths near the pond. A short turn or 2 there may be enough in a bad week.',
    ),
    paragraph(
      'The Wheelock Rail Trail gives you distance without slopes. Start at Ettiley Heath and turn round before the A534. You then never have to cross a main road with a sore leg.',
    ),
    heading('h2', 'Water instead of land'),
    paragraph(
      'If every step hurts, ask your GP about NHS physiotherapy in Crewe, which has a pool for treatment. Until then, ',
      link(ref('articles', 'sciatica-exercises'), 'the gentle first exercises'),
      ' can be done lying on your bed.',
    ),
  ),
  faqs: [
    {
      question: 'Is Middlewich part of the Sandbach area?',
      answer: 'Ask first. CW10 lies mostly, but not wholly, in Cheshire East.',
    },
    {
      question: 'What if I cannot lie on my front?',
      answer: 'Use the version on your back. The guide names another exercise for each one on your front.',
    },
  ],
  nearby: [ref('service-areas', 'congleton'), ref('service-areas', 'nantwich')],
  seo: {
    title: 'Home physiotherapy in Sandbach (demonstration)',
    description: 'Level paths in Sandbach Park and on the Wheelock Rail Trail, and hospital help in Crewe.',
  },
  status: 'published',
}
