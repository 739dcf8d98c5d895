import { type Line, type Question, lines } from '../blocks'
import type { Ref } from '../reference-marker'
import type { RichText } from '../rich-text'

/**
 * One place that a practice visits. An area with fewer than three local facts from sources stays a draft.
 */
export type ServiceArea = {
  site: Ref
  slug: string
  place: string
  county: 'Staffordshire' | 'Cheshire'
  position?: { latitude: number; longitude: number; source: string }
  /** Outcodes ("ST13") and sectors ("ST10 3"); a sector says more than its outcode and wins. */
  coverage: { code: string; answer: 'include' | 'ask' | 'exclude' }[]
  /** From the lists of the ST, SK and CW postcode areas on Wikipedia, and a Werrington community magazine. */
  towns: Line[]
  /** The source names no days, so none are given. */
  clinicians: { person: Ref; days: never[] }[]
  travelNote: string
  facts: LocalFact[]
  homeVisitChecklist: Line[]
  intro: string
  body: RichText
  faqs: Question[]
  nearby: Ref[]
  seo: { title: string; description: string }
  status: 'published' | 'draft'
}

/** `date` is the page's own date where it has one, else the day on which it was read. */
export type LocalFact = {
  fact: string
  source: { title: string; publisher: string; url: string; date: string }
}

/** The middle of a place to about a kilometre, from GeoNames, whose data may be used by naming it (CC BY 4.0). */
export function positionAt(latitude: number, longitude: number): ServiceArea['position'] {
  return { latitude, longitude, source: 'GeoNames (CC BY 4.0)' }
}

export const readOn = '2026-11-22'

export const homeVisitChecklist: Line[] = lines(
  'a bed or sofa to lie on, with space to stand beside it',
  'a firm chair without wheels',
  'clothes that let you move, such as shorts or loose trousers',
  'a list of your medicines and of any operations',
  'letters from a hospital or GP about your back or leg',
  'a clear floor, with pets in another room',
)

/** The emergency department for the whole of the Staffordshire Moorlands. */
export const royalStoke: LocalFact = {
  fact: 'Royal Stoke University Hospital is the regional centre for emergency and major trauma care.',
  source: {
    title: 'Royal Stoke A&E',
    publisher: 'University Hospitals of North Midlands NHS Trust',
    url: 'http://www.uhnm.nhs.uk/our-services/accident-and-emergency/royal-stoke-ae/',
    date: readOn,
  },
}

/** For Sandbach and Nantwich. */
export const leightonPhysiotherapy: LocalFact = {
  fact: 'NHS physiotherapy at Leighton Hospital in Crewe includes a pool for exercise in water (hydrotherapy).',
  source: {
    title: 'Physiotherapy',
    publisher: 'Mid Cheshire Hospitals NHS Foundation Trust',
    url: 'https://www.mcht.nhs.uk/our-services/physiotherapy',
    date: readOn,
  },
}

export const leightonEmergency: LocalFact = {
  fact: 'Leighton Hospital in Crewe has an A&E. Its new building opened in February 2022.',
  source: {
    title: 'Secretary of State opens new £15m emergency department at Leighton Hospital',
    publisher: 'Nantwich News',
    url: 'https://thenantwichnews.co.uk/2022/02/16/secretary-of-state-opens-new-15m-emergency-department-at-leighton-hospital/',
    date: '2022-02-16',
  },
}

/** Where the 12-week exercise scheme of Cheshire East runs, in the words that fit the place. */
export function exerciseReferral(fact: string): LocalFact {
  return {
    fact,
    source: {
      title: 'Adult exercise referral',
      publisher: 'Everybody Health and Leisure',
      url: 'https://everybody.org.uk/what-we-offer/get-fit-and-healthy/health/adult-everybody-exercise-referral/',
      date: readOn,
    },
  }
}

/** The therapy services of East Cheshire NHS Trust, in the words that fit the place. */
export function eastCheshireTherapy(fact: string): LocalFact {
  return {
    fact,
    source: {
      title: 'Our physiotherapy services',
      publisher: 'East Cheshire NHS Trust',
      url: 'https://services.eastcheshire.nhs.uk/physiotherapy/our-physiotherapy-services',
      date: readOn,
    },
  }
}
