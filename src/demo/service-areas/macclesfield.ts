import { ref } from '../reference-marker'
import { bulletList, heading, link, paragraph, richText } from '../rich-text'
import {
  type ServiceArea,
  eastCheshireTherapy,
  exerciseReferral,
  homeVisitChecklist,
  readOn,
  positionAt,
} from './service-area'

export const macclesfield: ServiceArea = {
  site: ref('sites', 'cheshire-east'),
  slug: 'macclesfield',
  place: 'Macclesfield',
  county: 'Cheshire',
  position: positionAt(53.26, -2.13),
  coverage: [
    { code: 'SK10', answer: 'include' },
    { code: 'SK11 6', answer: 'include' },
    { code: 'SK11 7', answer: 'include' },
    { code: 'SK11 8', answer: 'include' },
    { code: 'SK11 9', answer: 'include' },
    { code: 'SK11 0', answer: 'ask' },
  ],
  towns: [{ text: 'Bollington' }, { text: 'Prestbury' }],
  clinicians: [{ person: ref('authors', 'lizzie-thornton'), days: [] }],
  travelNote:
    'Macclesfield is where this example practice would be at home, so there would be no travel fee to explain.',
  facts: [
    {
      fact: 'Between Macclesfield and Bollington, the Middlewood Way has a hard surface. The route is mostly level and open to wheelchairs.',
      source: {
        title: 'Activities and information about Middlewood Way',
        publisher: 'Cheshire East Council',
        url: 'https://www.cheshireeast.gov.uk/leisure,_culture_and_tourism/ranger_service/countryside_sites/middlewood_way/activities_and_information.aspx',
        date: readOn,
      },
    },
    {
      fact: 'The emergency department (A&E) at Macclesfield District General Hospital is open 24 hours a day, every day of the year.',
      source: {
        title: 'Emergency Department',
        publisher: 'East Cheshire NHS Trust',
        url: 'https://services.eastcheshire.nhs.uk/emergency-department',
        date: readOn,
      },
    },
    eastCheshireTherapy(
      'NHS physiotherapists for muscles, bones and joints work at Macclesfield District General Hospital.',
    ),
    exerciseReferral(
      'A 12-week exercise scheme for people with a long-term condition runs at Macclesfield. Depending on your condition, you can refer yourself.',
    ),
  ],
  homeVisitChecklist,
  intro: 'From Prestbury to the south of Macclesfield: help at home, and level places to get moving again.',
  body: richText(
    heading('h2', 'Out and back on the Middlewood Way'),
    paragraph(
      'The Middlewood Way begins in town. Its hard surface stays firm after rain. Walk out for half of your minutes, then turn back.',
    ),
    heading('h2', 'More help in town'),
    bulletList(
      'Ask a GP about NHS physiotherapy at the hospital.',
      'Ask the leisure centre about its exercise scheme once your pain has settled.',
      'Go to A&E for emergency signs at any hour. Do not wait for a visit.',
    ),
    paragraph(
      'The signs, and a plan for walking and exercise, are in ',
      link(ref('articles', 'sciatica-exercises'), 'the sciatica guide'),
      '.',
    ),
  ),
  faqs: [
    {
      question: 'Do you come to Bollington and Prestbury?',
      answer: 'A practice that covers SK10 would. This one is an example and comes to nobody.',
    },
    {
      question: 'My postcode starts with SK11 0. Am I included?',
      answer: 'Please ask. That part reaches from Cheshire into Staffordshire.',
    },
  ],
  nearby: [ref('service-areas', 'congleton'), ref('service-areas', 'knutsford')],
  seo: {
    title: 'Home physiotherapy in Macclesfield (demonstration)',
    description:
      'Level walking in Macclesfield, A&E and NHS physiotherapy in town, and postcodes for home visits.',
  },
  status: 'published',
}
