import type { BlockContext, SiteModel } from '@/content/models'
import type { BlockOf, BlockType } from './view-props'

/** A block as an editor would fill it in, with what it refers to. Tests draw it; nobody else does. */
export type BlockFixture<T extends BlockType> = { block: BlockOf<T>; context: BlockContext }

/** A context in which nothing can be found but what is given. */
export function fixtureContext(given: Partial<BlockContext> = {}): BlockContext {
  return {
    site: fixtureSite,
    exercise: () => null,
    picture: () => null,
    notice: () => null,
    href: () => null,
    programme: null,
    references: [],
    ...given,
  }
}

export const fixtureSite: SiteModel = {
  id: 'site-1',
  slug: 'example',
  name: 'Example Physiotherapy',
  strapline: null,
  demonstration: true,
  region: 'england',
  contact: {
    telephone: '01632 960 123',
    email: 'hello@example.org',
    locality: 'Leek',
    county: 'Staffordshire',
  },
  coverage: [],
  openingHours: [
    { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '9am', closes: '5pm' },
  ],
  theme: {
    primary: '#2c5a4c',
    onPrimary: '#ffffff',
    accent: '#7b3f5e',
    background: '#fbfaf6',
    text: '#1e2a26',
  },
  logo: null,
  navigation: [{ label: 'Guides', href: '/guides' }],
  footer: [{ label: 'Privacy', href: '/privacy' }],
  seo: { title: null, description: null },
  legalText: null,
  updatedAt: '2026-11-22T09:00:00.000Z',
  home: 'https://www.example.org/',
}
