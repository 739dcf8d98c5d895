import { kinds, type Kind } from './kinds'

/** What a reader asks of the search, cleaned and within bounds. */
export type SearchQuery = {
  /** Never empty, one line, at most `LONGEST_SEARCH` signs. */
  typed: string
  kind: Kind | null
  /** A part of the body, as pages name it. */
  topic: string | null
  /** From 1. */
  page: number
}

/** What a search field takes. */
export const LONGEST_SEARCH = 100

/** As many as anybody would look through. */
const LAST_PAGE = 20

/**
 * Reads a query string, such as `?q=slipped+disc&kind=guide`. Null when nothing is asked. What cannot be understood is
 * left out; signs that cannot be seen, or that turn the direction of writing, never get further.
 */
export function readSearchQuery(query: string): SearchQuery | null {
  const given = new URLSearchParams(query)
  const typed = oneLine(given.get('q') ?? '', LONGEST_SEARCH)
  if (typed === '') return null
  const page = Number(given.get('page') ?? '1')
  return {
    typed,
    kind: kinds.find((kind) => kind === given.get('kind')) ?? null,
    topic: oneLine(given.get('part') ?? '', 40) || null,
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  }
}

/** The address of a search. */
export function searchPath({ typed, kind, topic, page }: SearchQuery): string {
  const query = new URLSearchParams({ q: typed })
  if (kind) query.set('kind', kind)
  if (topic) query.set('part', topic)
  if (page > 1) query.set('page', String(page))
  return `/search?${query}`
}

function oneLine(text: string, longest: number): string {
  const seen = text
    .slice(0, 1000)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}\u2028\u2029]/gu, '')
  return Array.from(seen).slice(0, longest).join('').trim()
}

/**
 * What a reader of a practice searches for, when the address is that of a search with words in it; without words it is
 * a page like every other.
 *
 * @param path of the request, in its one spelling
 * @param url the same with its query
 */
export function searchAsked({ path, url }: { path: string; url: string }): SearchQuery | null {
  if (path !== '/search') return null
  const mark = url.indexOf('?')
  return mark === -1 ? null : readSearchQuery(url.slice(mark))
}

/** Whose search stands in an inner address such as `/sites/moorlands/search?q=knee`, and for what. */
export function searchAt(url: string): { site: string; query: SearchQuery } | null {
  const [, site, words] = /^\/sites\/([^/?]+)\/search(\?.*)$/.exec(url) ?? []
  const query = words === undefined ? null : readSearchQuery(words)
  return site === undefined || query === null ? null : { site, query }
}
