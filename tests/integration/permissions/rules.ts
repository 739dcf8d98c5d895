import type { CollectionSlug } from 'payload'

/**
 * How each collection is guarded, and where that is tested. A new collection has to be added here, so that somebody
 * thinks about who may reach it.
 */
export const rules = {
  // By practice and role: own-practice.test.ts and foreign-practice.test.ts.
  articles: 'practice',
  authors: 'practice',
  exercises: 'practice',
  media: 'practice',
  pages: 'practice',
  redirects: 'practice',
  'search-words': 'practice',
  'service-areas': 'practice',
  services: 'practice',
  // Rules of their own: practices.test.ts, accounts-*.test.ts, safety-notices.test.ts, locks.test.ts, publishing.test.ts.
  sites: 'own',
  users: 'own',
  'safety-notices': 'own',
  'payload-locked-documents': 'own',
  recalls: 'own',
  // Patients' own: enquiries/*.test.ts.
  enquiries: 'own',
  'enquiry-readings': 'own',
  // Everybody their own rows alone: own-account.test.ts.
  'payload-preferences': 'personal',
  // Nobody, by request: the system's alone.
  'host-claims': 'closed',
  'enquiry-boxes': 'closed',
  'payload-jobs': 'closed',
  'payload-kv': 'closed',
  'payload-migrations': 'closed',
} satisfies Record<CollectionSlug, 'practice' | 'own' | 'personal' | 'closed'>

/** The collections that are guarded in one way, in alphabetical order. */
export function guardedAs(rule: (typeof rules)[CollectionSlug]): string[] {
  return Object.entries(rules)
    .filter(([, each]) => each === rule)
    .map(([slug]) => slug)
    .sort()
}
