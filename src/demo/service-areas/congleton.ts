import { ref } from '../reference-marker'
import { heading, link, paragraph, richText } from '../rich-text'
import { type ServiceArea, exerciseReferral, homeVisitChecklist, readOn, positionAt } from './service-area'

export const congleton: ServiceArea = {
  site: ref('sites', 'cheshire-east'),
  slug: 'congleton',
  place: 'Congleton',
  county: 'Cheshire',
  position: positionAt(53.16, -2.21),
  coverage: [
    { code: 'CW12', answer: 'include' },
    { code: 'CW12 3', answer: 'ask' },
  ],
  towns: [],
  clinicians: [{ person: ref('authors', 'lizzie-thornton'), days: [] }],
  travelNote: 'Visits to Congleton would be priced by distance or not at all. The example leaves this open.',
  facts: [
    {
      fact: 'The Cheshire part of the Biddulph Valley Way is 2.1 miles long, flat and firm. It starts at the Brunswick Street car park.',
      source: {
        title: 'Walk the Biddulph Valley Way',
        publisher: 'Visit Cheshire',
        url: 'https://www.visitcheshire.com/things-to-do/walk-the-biddulph-valley-way-p37921',
        date: readOn,
      },
    },
    {
      fact: 'The easy access trail at Astbury Mere Country Park is 1 mile long and suitable for wheelchairs and pushchairs.',
      source: {
        title: 'Walks and wildlife: south of Congleton (leaflet)',
        publisher: 'Cheshire East Council',
        url: 'https://docslib.org/doc/2594602/walks-and-wildlife-south-of-congleton',
        date: readOn,
      },
    },
    {
      fact: 'The minor injuries unit at Congleton War Memorial Hospital is suspended. The hospital says to use NHS 111 to find the right care.',
      source: {
        title: 'Welcome to Congleton War Memorial Hospital',
        publisher: 'East Cheshire NHS Trust',
        url: 'https://congleton.eastcheshire.nhs.uk',
        date: readOn,
      },
    },
    {
      fact: 'Congleton Leisure Centre in Worrall Street has a 25-metre pool and a learner pool, opened after a rebuild.',
      source: {
        title: 'Opening day arrives for new-look leisure centre',
        publisher: 'Chronicle Series',
        url: 'https://chronicleseries.com/opening-day-arrives-for-new-look-leisure-centre',
        date: readOn,
      },
    },
    exerciseReferral(
      'Congleton is one of 4 towns in Cheshire East with a 12-week exercise scheme for people with a long-term condition.',
    ),
  ],
  homeVisitChecklist,
  intro: 'Flat routes for people in Congleton with back or leg pain, and where to go when it is urgent.',
  body: richText(
    heading('h2', 'Once round the mere'),
    paragraph(
      'A mile is about right for the middle phase of a walking plan. The trail at Astbury Mere gives you that, on a path that wheelchairs can use. You pay to park there.',
    ),
    paragraph(
      'If a whole mile is too far, begin at Brunswick Street. There and back on the old railway can be as short as you like. ',
      link(ref('articles', 'sciatica-exercises'), 'See how many minutes to aim for'),
      '.',
    ),
    heading('h2', 'Where to go when it is urgent'),
    paragraph(
      'The town’s hospital does not see minor injuries at present. Call 111 if you are not sure. With emergency signs, call 999 or go to A&E.',
    ),
  ),
  faqs: [
    {
      question: 'Is all of CW12 included?',
      answer: 'Nearly all. CW12 3 touches Staffordshire, so ask first.',
    },
    {
      question: 'Can swimming replace walking?',
      answer:
        'The NHS says that anything that gets you moving can help. Try a few minutes, and stop if your leg pain increases.',
    },
  ],
  nearby: [ref('service-areas', 'macclesfield'), ref('service-areas', 'sandbach')],
  seo: {
    title: 'Home physiotherapy in Congleton (demonstration)',
    description:
      'A flat mile at Astbury Mere, the old railway path, the pool and urgent help for people in Congleton.',
  },
  status: 'published',
}
