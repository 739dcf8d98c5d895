import type { CoverageEntry } from '../postcodes/coverage'
import type { Link } from './blocks'
import { cheshireEastCoverage, moorlandsCoverage } from './coverage'
import { ref } from './reference-marker'

export type DemoSite = {
  slug: string
  name: string
  status: 'live'
  /** Told apart from real practices everywhere a patient looks. */
  demonstration: true
  hosts: string[]
  region: 'england'
  contact: { telephone: string; email: string; locality: string; county: string }
  openingHours: never[]
  /** Whether the contact page has its form. */
  enquiries: { offered: boolean; keepDays: number }
  /** Postcodes that belong to no area page. */
  coverage: CoverageEntry[]
  theme: Theme
  strapline: string
  navigation: MenuItem[]
  footer: MenuItem[]
  reviewIntervalMonths: number
  legalText: string
  seo: { title: string; description: string }
}

/** Hexadecimal colours. Text on background, and `onPrimary` on `primary`, reach at least 4.5:1. */
export type Theme = { primary: string; onPrimary: string; accent: string; background: string; text: string }

export type MenuItem = { label: string; link: Link }

/** Two practices that do not exist. Their telephone numbers are of the range that Ofcom keeps free for drama. */
export const sites: DemoSite[] = [
  {
    slug: 'moorlands',
    name: 'Moorlands Physiotherapy (demonstration)',
    status: 'live',
    demonstration: true,
    hosts: ['moorlands.localhost'],
    region: 'england',
    contact: {
      telephone: '01632 960 001',
      email: 'hello@moorlands.example',
      locality: 'Leek',
      county: 'Staffordshire',
    },
    openingHours: [],
    enquiries: { offered: true, keepDays: 90 },
    coverage: moorlandsCoverage,
    theme: {
      primary: '#2c5a4c',
      onPrimary: '#ffffff',
      accent: '#7b3f5e',
      background: '#fbfaf6',
      text: '#1e2a26',
    },
    strapline: 'Physiotherapy at home in the Staffordshire Moorlands. A demonstration, not a real practice.',
    navigation: [
      list('Guides', '/guides'),
      list('Exercises', '/exercises'),
      list('Areas', '/areas'),
      list('Services', '/services'),
      page('Contact', 'contact'),
    ],
    footer: [
      page('About this demonstration', 'about'),
      page('Privacy', 'privacy'),
      page('Contact', 'contact'),
    ],
    reviewIntervalMonths: 24,
    legalText:
      'This website is a demonstration. Moorlands Physiotherapy is not a real practice, and no clinician has checked what it says. Do not use it to make decisions about your health.',
    seo: {
      title: 'Moorlands Physiotherapy (demonstration)',
      description:
        'A demonstration website for a practice that visits people at home in the Staffordshire Moorlands.',
    },
  },
  {
    slug: 'cheshire-east',
    name: 'Cheshire East Physiotherapy (demonstration)',
    status: 'live',
    demonstration: true,
    hosts: ['cheshire-east.localhost'],
    region: 'england',
    contact: {
      telephone: '01632 960 002',
      email: 'hello@cheshire-east.example',
      locality: 'Macclesfield',
      county: 'Cheshire',
    },
    openingHours: [],
    enquiries: { offered: false, keepDays: 90 },
    coverage: cheshireEastCoverage,
    theme: {
      primary: '#1f4e79',
      onPrimary: '#ffffff',
      accent: '#8a4a14',
      background: '#f8fafc',
      text: '#1a2431',
    },
    strapline: 'Physiotherapy at home in Cheshire East. A demonstration, not a real practice.',
    navigation: [
      list('Guides', '/guides'),
      list('Exercises', '/exercises'),
      list('Where we visit', '/areas'),
      list('Services', '/services'),
      page('Contact', 'contact'),
    ],
    footer: [
      page('About this demonstration', 'about'),
      page('Privacy', 'privacy'),
      page('Contact', 'contact'),
    ],
    reviewIntervalMonths: 24,
    legalText:
      'This website is a demonstration. Cheshire East Physiotherapy is not a real practice, and no clinician has checked what it says. Do not use it to make decisions about your health.',
    seo: {
      title: 'Cheshire East Physiotherapy (demonstration)',
      description: 'A demonstration website for a practice that visits people at home in Cheshire East.',
    },
  },
]

function list(label: string, path: Extract<Link, { kind: 'path' }>['path']): MenuItem {
  return { label, link: { kind: 'path', path } }
}

/** One of the site's own pages. They point back at their site, so the loader fills the menus in last. */
function page(label: string, slug: string): MenuItem {
  return { label, link: { kind: 'document', document: ref('pages', slug) } }
}
