/** The kinds of pages that a search tells apart, in the order in which they are offered. */
export const kinds = ['guide', 'exercise', 'area', 'service', 'person', 'page'] as const

export type Kind = (typeof kinds)[number]

export const kindWords: Record<Kind, { one: string; many: string }> = {
  guide: { one: 'Guide', many: 'Guides' },
  exercise: { one: 'Exercise', many: 'Exercises' },
  area: { one: 'Place we visit', many: 'Places' },
  service: { one: 'Service', many: 'Services' },
  person: { one: 'Person', many: 'People' },
  page: { one: 'Page', many: 'Other pages' },
}

/** A page's kind, what it weighs beside others, and whether all of its text is its own. */
export type Place = { kind: Kind; weight: number; isList: boolean }

/**
 * What the page at a path is to somebody who searches; null for what is no page to find. Lists and the home page repeat
 * what stands on others, so that they are found by their own words alone.
 */
export function placeOf(path: string): Place | null {
  const [, area = '', first, second] = path.split('/')
  if (NOT_FOUND.has(path) || area === 'forms' || path.includes('.')) return null
  if (area === 'guides' && first) return { kind: 'guide', weight: 1.3, isList: false }
  if (area === 'exercises' && first) return { kind: 'exercise', weight: 1, isList: false }
  if (area === 'areas' && second) return { kind: 'area', weight: 1, isList: false }
  if (area === 'services' && first) return { kind: 'service', weight: 1.1, isList: false }
  if (area === 'authors' && first) return { kind: 'person', weight: 1, isList: false }
  if (area === 'areas' && first) return { kind: 'area', weight: 0.6, isList: true }
  if (LISTS.has(path)) return { kind: 'page', weight: 0.6, isList: true }
  return { kind: 'page', weight: 0.9, isList: false }
}

/** What a plan shows stands in its link; without one it is nobody's answer. */
const NOT_FOUND = new Set(['/404', '/search', '/plan'])
const LISTS = new Set(['/', '/guides', '/exercises', '/authors', '/areas', '/services'])
