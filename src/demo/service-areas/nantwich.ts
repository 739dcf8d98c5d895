import { ref } from '../reference-marker'
import { heading, link, paragraph, richText } from '../rich-text'
import {
  type ServiceArea,
  exerciseReferral,
  homeVisitChecklist,
  leightonEmergency,
  leightonPhysiotherapy,
  readOn,
  positionAt,
} from './service-area'

export const nantwich: ServiceArea = {
  site: ref('sites', 'cheshire-east'),
  slug: 'nantwich',
  place: 'Nantwich',
  county: 'Cheshire',
  position: positionAt(53.07, -2.52),
  coverage: [
    { code: 'CW5', answer: 'include' },
    { code: 'CW3 0', answer: 'include' },
    { code: 'CW6 9', answer: 'ask' },
    { code: 'SY13 4', answer: 'ask' },
    { code: 'SY14 8', answer: 'ask' },
  ],
  towns: [{ text: 'Audlem' }],
  clinicians: [{ person: ref('authors', 'lizzie-thornton'), days: [] }],
  travelNote: 'Villages far from Nantwich might cost more to reach. The demonstration does not say how much.',
  facts: [
    {
      fact: 'The Nantwich Riverside Loop is a signed 3-mile walk from the town centre. It is fairly flat but uneven, without stiles.',
      source: {
        title: 'A letter from Nantwich: the Riverside Loop',
        publisher: 'Dabbers Nantwich',
        url: 'https://dabbersnantwich.me.uk/letter90.htm',
        date: '2015-01-01',
      },
    },
    {
      fact: 'There are steps at each end of the canal part of the loop. A ramp goes round those at Welsh Row.',
      source: {
        title: 'A letter from Nantwich: the Riverside Loop',
        publisher: 'Dabbers Nantwich',
        url: 'https://dabbersnantwich.me.uk/letter90.htm',
        date: '2015-01-01',
      },
    },
    {
      fact: 'The outdoor brine pool at the leisure centre in Wall Lane opens from about May to October.',
      source: {
        title: 'Nantwich is making a splash',
        publisher: 'Great British Life',
        url: 'https://www.greatbritishlife.co.uk/things-to-do/why-nantwich-s-brine-pool-is-one-of-the-best-7163564',
        date: readOn,
      },
    },
    {
      fact: 'The go-too bus began in 2021 as a 3-year trial south and west of Nantwich. It picked less mobile people up at the door. Ask the council if it still runs.',
      source: {
        title: 'New on-demand rural Nantwich bus service launches',
        publisher: 'Nantwich News',
        url: 'https://thenantwichnews.co.uk/2021/10/12/new-on-demand-rural-nantwich-bus-service-launches/',
        date: '2021-10-12',
      },
    },
    exerciseReferral(
      'Nantwich Leisure Centre is one of 4 places with a 12-week exercise scheme for people with a long-term condition.',
    ),
    leightonPhysiotherapy,
    leightonEmergency,
  ],
  homeVisitChecklist,
  intro: 'For Nantwich and the villages to its south, where a trip to a clinic can be long.',
  body: richText(
    heading('h2', 'Beside the river'),
    paragraph(
      'Begin in the riverside park, close to the centre, and stay on the part by the Weaver. Leave out the canal while stairs still hurt. The fields in the south can be rough, so wear proper shoes.',
    ),
    heading('h2', 'For people who live in a village'),
    paragraph(
      'Lanes without pavements are no place for a first walk. Use your garden or a hallway, and count minutes instead of miles. ',
      link(ref('articles', 'sciatica-exercises'), 'The plan counts in minutes, too'),
      '.',
    ),
    heading('h2', 'Cold water?'),
    paragraph(
      'The brine pool is for people who already swim outdoors. Ask the staff how warm it is, and get in and out with the handrail.',
    ),
  ),
  faqs: [
    {
      question: 'How far out are visits possible?',
      answer:
        'All of CW5 and the Audlem side of CW3 are included. Towards Bunbury and Whitchurch, please ask.',
    },
    {
      question: 'Do I need to clear a whole room?',
      answer: 'No. A space as long as you are and twice as wide will do.',
    },
  ],
  nearby: [ref('service-areas', 'sandbach')],
  seo: {
    title: 'Home physiotherapy in Nantwich (demonstration)',
    description:
      'The Riverside Loop with leg pain, the brine pool, buses from the villages and hospital help near Nantwich.',
  },
  status: 'published',
}
