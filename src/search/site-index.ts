import MiniSearch from 'minisearch'
import { placeOf, type Kind } from './kinds'
import { pageText } from './page-text'
import type { WordList } from './spelling'
import { isFiller, stemOf, wordsIn } from './words'

/** A page as it stands in an index. */
export type IndexedPage = { path: string; kind: Kind; weight: number; topics: string[] }

/** The pages of one practice, by the stems of their words. */
export type SiteIndex = {
  /** Takes a published page in, in place of what was known of its path. */
  put: (path: string, html: string) => void
  remove: (path: string) => void
  page: (path: string) => IndexedPage | null
  /** How well each page with all of these stems goes with them; the stem of a word's beginning counts a little. */
  scores: (stems: readonly string[]) => Map<string, number>
  /** The words of all pages as they are written, with the number of pages on which each stands. */
  words: WordList
}

export function createSiteIndex(): SiteIndex {
  const pages = new Map<string, IndexedPage & { words: string[] }>()
  const words = new Map<string, number>()
  const index = new MiniSearch<Indexed>({
    idField: 'path',
    fields: ['title', 'names', 'headings', 'text'],
    tokenize: (text) => text.split(' '),
    processTerm: (stem) => stem,
    autoVacuum: { minDirtCount: 50, minDirtFactor: 0.1, batchSize: 100, batchWait: 20 },
  })

  const remove = (path: string) => {
    const known = pages.get(path)
    if (!known) return
    pages.delete(path)
    index.discard(path)
    for (const word of known.words) {
      const left = (words.get(word) ?? 0) - 1
      if (left > 0) words.set(word, left)
      else words.delete(word)
    }
  }

  return {
    put(path, html) {
      remove(path)
      const place = placeOf(path)
      if (!place) return
      const { kind, weight, isList } = place
      const text = pageText(html, { withNotices: kind === 'guide' })
      if (text.title === '') return
      const own = new Set<string>()
      const stems = (parts: readonly string[]) => stemsOf(parts, own).join(' ')
      index.add({
        path,
        title: stems([text.title]),
        names: stems([...text.names, ...text.topics]),
        headings: isList ? '' : stems(text.headings),
        text: isList ? stems([text.description]) : stems([text.description, ...text.passages]),
      })
      pages.set(path, { path, kind, weight, topics: text.topics, words: [...own] })
      for (const word of own) words.set(word, (words.get(word) ?? 0) + 1)
    },
    remove,
    page: (path) => pages.get(path) ?? null,
    scores(stems) {
      const isBeginning = (stem: string) => stem.length >= 4
      const found = index.search(stems.join(' '), {
        boost: BOOSTS,
        combineWith: 'AND',
        prefix: isBeginning,
        weights: { fuzzy: 0, prefix: 0.3 },
      })
      return new Map(found.map(({ id, score }) => [String(id), score]))
    },
    words,
  }
}

type Indexed = { path: string; title: string; names: string; headings: string; text: string }

const BOOSTS = { title: 6, names: 5, headings: 2, text: 1 }

/** @param own is given every word as it is written */
function stemsOf(parts: readonly string[], own: Set<string>): string[] {
  return parts.flatMap(wordsIn).flatMap(({ word }) => {
    if (isFiller(word)) return []
    own.add(kept(word))
    return stemOf(word)
  })
}

/** A long word is a window into its page's text, which it would keep in memory: this copy is not. */
function kept(word: string): string {
  return word.length > 12 ? Buffer.from(word).toString() : word
}
