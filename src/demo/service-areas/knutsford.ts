import { ref } from '../reference-marker'
import { heading, link, numberList, paragraph, richText } from '../rich-text'
import {
  type ServiceArea,
  eastCheshireTherapy,
  exerciseReferral,
  homeVisitChecklist,
  readOn,
  positionAt,
} from './service-area'

export const knutsford: ServiceArea = {
  site: ref('sites', 'cheshire-east'),
  slug: 'knutsford',
  place: 'Knutsford',
  county: 'Cheshire',
  position: positionAt(53.3, -2.37),
  coverage: [
    { code: 'WA16 0', answer: 'include' },
    { code: 'WA16 1', answer: 'include' },
    { code: 'WA16 6', answer: 'include' },
    { code: 'WA16 7', answer: 'include' },
    { code: 'WA16 8', answer: 'include' },
    { code: 'WA16 9', answer: 'ask' },
  ],
  towns: [],
  clinicians: [{ person: ref('authors', 'lizzie-thornton'), days: [] }],
  travelNote: 'The example practice names no fee for the way to Knutsford.',
  facts: [
    {
      fact: 'The Knutsford Rail Trail is a flat, 5-mile circle from the station into Tatton Park, without barriers. It may be muddy in wet weather.',
      source: {
        title: 'Knutsford Rail Trail',
        publisher: 'Visit Cheshire',
        url: 'https://www.visitcheshire.com/routes/knutsford-rail-trail-p176661',
        date: readOn,
      },
    },
    {
      fact: 'A leaflet has walks from 5 stations near here. Only the Knutsford walk is open to wheelchairs and mobility scooters.',
      source: {
        title: 'Rail walks in Knutsford and surrounding villages (2020 update)',
        publisher: 'Mid Cheshire Community Rail Partnership',
        url: 'https://docslib.org/download/3998634/rail-walks-up-in-knutsford-and-surrounding-villages-date',
        date: '2020-01-01',
      },
    },
    eastCheshireTherapy(
      'Some therapy services of the NHS run at Knutsford and District Community Hospital. Ask which ones before you travel.',
    ),
    exerciseReferral(
      'The 12-week exercise scheme of Cheshire East does not run in Knutsford. Macclesfield is one of the 4 towns that have it.',
    ),
  ],
  homeVisitChecklist,
  intro:
    'For Knutsford and the villages with WA16 postcodes, from the first careful steps to a walk in Tatton Park.',
  body: richText(
    heading('h2', 'A 5-mile walk, one piece at a time'),
    paragraph(
      'Nobody with fresh leg pain should walk 5 miles. The Rail Trail is still useful, because it is flat.',
    ),
    numberList(
      'At first, stay on the town pavements near a bench or a café.',
      'In the middle phase, go from the station to the park gate and back.',
      'In the last phase, add a part of the park on a dry day.',
    ),
    heading('h2', 'What you will not find in town'),
    paragraph(
      'For the exercise scheme you need to travel. That is one reason to learn exercises that work in your own living room. ',
      link(ref('articles', 'sciatica-exercises'), 'The guide has 12 of them'),
      ', with how many and how often.',
    ),
  ),
  faqs: [
    {
      question: 'Why do I have to ask for WA16 9?',
      answer: 'About a third of WA16 9 lies outside Cheshire East.',
    },
    {
      question: 'Can I be seen in a hotel or at a relative’s house?',
      answer:
        'That could work wherever there is a bed, a chair and some quiet. Tell the practice when you book.',
    },
  ],
  nearby: [ref('service-areas', 'macclesfield')],
  seo: {
    title: 'Home physiotherapy in Knutsford (demonstration)',
    description:
      'Flat walking from Knutsford station, NHS therapy in town, and which WA16 postcodes are included.',
  },
  status: 'published',
}
