import { fixtureContext, fixtureSite } from '@/blocks/block-fixture'
import { pressUps } from '@/blocks/exercise/fixture'
import { references } from '@/blocks/sources/fixture'
import type {
  AreaModel,
  ArticleModel,
  AuthorModel,
  ExercisePageModel,
  HomeModel,
  PageModel,
  PersonModel,
  RichText,
  ServiceModel,
  TextPageModel,
} from '@/content/models'

export const demonstration = fixtureSite

export const practice = { ...fixtureSite, demonstration: false }

/** A page at that address; whatever a test is about is given on top. */
export function pageOf(path: string, title: string): PageModel {
  return {
    path,
    title,
    seo: { title, description: null, image: null, noindex: false },
    canonical: `https://www.example.org${path}`,
    breadcrumb: [{ label: 'Home', href: '/' }],
    updatedAt: null,
    reads: [],
  }
}

/** A text of headings ("# …") and paragraphs. */
export function textOf(...lines: string[]): RichText {
  const children = lines.map((line) => ({
    ...(line.startsWith('# ') ? { type: 'heading', tag: 'h2' } : { type: 'paragraph' }),
    children: [{ type: 'text', text: line.replace(/^# /, ''), format: 0 }],
  }))
  return { root: { type: 'root', children } } as unknown as RichText
}

export const author: PersonModel = {
  id: 'author-1',
  name: 'Sam Example',
  href: '/authors/sam-example',
  professionalTitle: 'Community physiotherapist',
  photo: null,
  registrations: [],
}

export const reviewer: PersonModel = { ...author, id: 'author-2', name: 'Alex Sample', href: '/authors/alex' }

export const guide: ArticleModel = {
  ...pageOf('/guides/sciatica', 'Sciatica exercises'),
  condition: 'Sciatica',
  summary: 'What it is and what you can do.',
  bodyRegions: ['lower-back'],
  audience: 'patients',
  keyPoints: ['Keep moving.'],
  hero: null,
  heroCaption: null,
  body: textOf('# What it is', 'A set of symptoms. [NHS sciatica]', '# What to do', 'Move.'),
  blocks: fixtureContext({ references }),
  author,
  reviewer: null,
  lastReviewed: null,
  nextReviewDue: null,
  conflictOfInterest: 'This practice offers paid treatment.',
  references,
  borrowedFrom: null,
}

export const exercisePage: ExercisePageModel = {
  ...pageOf('/exercises/prone-press-ups', 'Prone press-ups'),
  exercise: { ...pressUps, references },
  guides: [{ label: 'Sciatica exercises', href: '/guides/sciatica' }],
  notices: [],
}

export const profile: AuthorModel = {
  ...pageOf('/authors/sam-example', 'Sam Example'),
  person: {
    ...author,
    registrations: [
      {
        body: 'HCPC',
        number: 'PH000000',
        registerUrl: 'https://www.hcpc-uk.org/check-the-register/',
        checkedOn: '2026-11-01',
        expiresOn: null,
      },
    ],
  },
  biography: textOf('Sam visits people at home.'),
  blocks: fixtureContext(),
  qualifications: [{ title: 'BSc Physiotherapy', institution: null, year: 2010 }],
  yearsOfExperience: 15,
  interests: ['Back pain'],
  areas: [{ label: 'Leek', href: '/areas/staffordshire/leek' }],
  areasInWords: ['Leek', 'Cheddleton'],
  languages: [],
  links: [],
  guides: [],
}

export const area: AreaModel = {
  ...pageOf('/areas/staffordshire/leek', 'Physiotherapy at home in Leek'),
  place: 'Leek',
  county: 'Staffordshire',
  parent: null,
  intro: textOf('A market town.'),
  body: textOf('# On the day', 'We call first.'),
  blocks: fixtureContext(),
  coverage: [
    { code: 'ST13 5', answer: 'include' },
    { code: 'SK17 0', answer: 'ask' },
  ],
  postcodeCheck: {
    coverage: 'SK17=0:a0|ST13=5:y0',
    areas: [
      {
        place: 'Leek',
        href: '/areas/staffordshire/leek',
        visitors: [{ name: 'Sam Example', days: ['monday', 'thursday'] }],
      },
    ],
    telephone: '01632 960 001',
    contactPage: { label: 'Contact', href: '/contact' },
  },
  towns: ['Leek', 'Rudyard'],
  clinicians: [
    { person: author, days: [] },
    { person: reviewer, days: ['monday', 'thursday'] },
  ],
  travelNote: 'No charge for travel.',
  facts: [
    {
      fact: 'The canal path is level.',
      source: {
        title: 'Rudyard Lake',
        publisher: 'Example Trust',
        url: 'https://example.org/',
        date: '2026-10-01',
      },
    },
  ],
  homeVisitChecklist: ['a firm chair'],
  faqs: [{ question: 'Is there parking?', answer: 'Yes.' }],
  nearby: [{ label: 'Biddulph', href: '/areas/staffordshire/biddulph' }],
  position: { latitude: 53.1, longitude: -2.02, source: 'GeoNames (CC BY 4.0)' },
  others: [
    {
      place: 'Biddulph',
      county: 'Staffordshire',
      countyHref: '/areas/staffordshire',
      href: '/areas/staffordshire/biddulph',
      coverage: [],
      position: { latitude: 53.12, longitude: -2.18, source: 'GeoNames (CC BY 4.0)' },
    },
  ],
}

export const textPage: TextPageModel = {
  ...pageOf('/contact', 'Contact'),
  kind: 'contact',
  summary: 'How to reach us.',
  picture: null,
  body: textOf('We answer within 2 days.'),
  blocks: fixtureContext(),
}

export const home: HomeModel = {
  postcodeCheck: null,
  ...textPage,
  ...pageOf('/', 'Physiotherapy at home'),
  kind: 'home',
  breadcrumb: [],
  guides: [
    {
      title: 'Sciatica exercises',
      href: '/guides/sciatica',
      summary: 'What you can do.',
      condition: 'Sciatica',
      borrowed: false,
    },
  ],
  services: [],
  areas: [
    {
      place: 'Leek',
      county: 'Staffordshire',
      countyHref: '/areas/staffordshire',
      href: '/areas/staffordshire/leek',
      coverage: [{ code: 'ST13', answer: 'include' }],
      position: null,
    },
  ],
}

export const service: ServiceModel = {
  ...pageOf('/services/home-visits', 'Home visits'),
  summary: 'We come to you.',
  picture: null,
  body: textOf('# First visit', 'We talk.'),
  blocks: fixtureContext(),
  faqs: [],
  areas: [],
}
