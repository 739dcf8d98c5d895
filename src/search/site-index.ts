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
  /** The words and stems of all pages. */
  list: WordList
}

export function createSiteIndex(): SiteIndex {
  const pages = new Map<string, IndexedPage & Own>()
  const words = new Map<string, number>()
  const stems = new Map<string, number>()
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
    for (const word of known.words) count(words, word, -1)
    for (const stem of known.stems) count(stems, stem, -1)
  }

  return {
    put(path, html) {
      remove(path)
      const place = placeOf(path)
      if (!place) return
      const { kind, weight, isList } = place
      const text = pageText(html, { withNotices: kind === 'guide' })
      if (text.title === '') return
      const own = { words: new Set<string>(), stems: new Set<string>() }
      const telling = (parts: readonly string[]) => tellingStems(parts, own).join(' ')
      index.add({
        path,
        title: telling([text.title]),
        names: telling([...text.names, ...text.topics]),
        headings: isList ? '' : telling(text.headings),
        text: isList ? telling([text.description]) : telling([text.description, ...text.passages]),
      })
      pages.set(path, {
        path,
        kind,
        weight,
        topics: text.topics,
        words: [...own.words].map(kept),
        stems: [...own.stems],
      })
      for (const word of own.words) count(words, word, 1)
      for (const stem of own.stems) count(stems, stem, 1)
    },
    remove,
    page: (path) => pages.get(path) ?? null,
    scores(wanted) {
      const isBeginning = (stem: string) => stem.length >= 4
      const found = index.search(wanted.join(' '), {
        boost: BOOSTS,
        combineWith: 'AND',
        prefix: isBeginning,
        weights: { fuzzy: 0, prefix: 0.3 },
      })
      return new Map(found.map(({ id, score }) => [String(id), score]))
    },
    list: { words, stems },
  }
}

type Indexed = { path: string; title: string; names: string; headings: string; text: string }

const BOOSTS = { title: 6, names: 5, headings: 2, text: 1 }

/** What stands on one page, so that it can be taken out again. */
type Own = { words: string[]; stems: string[] }

/**
 * The stems of what says something. The fourth time that a word is said says nothing new.
 *
 * @param own is given every word and stem
 */
function tellingStems(parts: readonly string[], own: { words: Set<string>; stems: Set<string> }): string[] {
  const times = new Map<string, number>()
  return parts.flatMap(wordsIn).flatMap(({ word }) => {
    if (isFiller(word)) return []
    const stem = stemOf(word)
    const said = (times.get(stem) ?? 0) + 1
    times.set(stem, said)
    if (said === 1) own.stems.add(kept(stem))
    own.words.add(word)
    return said > 3 ? [] : stem
  })
}

function count(of: Map<string, number>, name: string, change: 1 | -1): void {
  const times = (of.get(name) ?? 0) + change
  if (times > 0) of.set(kept(name), times)
  else of.delete(name)
}

/** A long word is a window into its page's text, which it would keep in memory: this copy is not. */
function kept(word: string): string {
  return word.length > 12 ? Buffer.from(word).toString() : word
}
