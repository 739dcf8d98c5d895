import type { IndexedPage, SiteIndex } from './site-index'
import { meantWord } from './spelling'
import type { Vocabulary } from './vocabulary'
import { isFiller, stemOf, wordsIn } from './words'

export type Findings = {
  /** Best first. */
  pages: IndexedPage[]
  /** What was searched for in place of what was typed, when that was misspelled. */
  corrected: string | null
  /** Words that no page has, as they were typed. */
  missing: string[]
  /** What is marked in the results: the stems of what was searched for, and of what it means. */
  stems: Set<string>
}

/**
 * Finds the pages that go with what somebody typed. Each word that says something counts, by itself and by what the
 * vocabulary says that it means; a page that has more of them comes first.
 */
export function findPages(
  typed: string,
  { index, vocabulary }: { index: SiteIndex; vocabulary: Vocabulary },
): Findings {
  const { text, words } = corrected(wholePostcodes(typed), { index, vocabulary })
  const stems = words.map(stemOf)
  const marked = new Set(stems)
  const byWord = stems.map((stem) => index.scores([stem]))
  for (const [at] of stems.entries()) {
    for (let length = 1; length <= vocabulary.longest && at + length <= stems.length; length += 1) {
      for (const meaning of vocabulary.meaningsOf(stems.slice(at, at + length))) {
        const scores = index.scores(meaning)
        if (scores.size > 0) for (const stem of meaning) marked.add(stem)
        for (let word = at; word < at + length; word += 1)
          takeBetter(byWord[word], scores, SHARE_OF_MEANING / length)
      }
    }
  }
  const missing = words.filter((_, at) => byWord[at]?.size === 0)
  return { pages: ranked(byWord, index), corrected: text, missing: [...new Set(missing)], stems: marked }
}

/** What is meant counts a little less than what was said. */
const SHARE_OF_MEANING = 0.8

/** No search needs more, and each costs time. */
const MOST_WORDS = 12

function corrected(
  typed: string,
  { index, vocabulary }: { index: SiteIndex; vocabulary: Vocabulary },
): { text: string | null; words: string[] } {
  let text = ''
  let end = 0
  let isCorrected = false
  const words: string[] = []
  for (const found of wordsIn(typed)) {
    const meant =
      words.length < MOST_WORDS ? meantWord(found.word, { onPages: index.list, vocabulary }) : null
    text += typed.slice(end, found.start) + (meant ?? typed.slice(found.start, found.end))
    end = found.end
    isCorrected ||= meant !== null
    words.push(meant ?? found.word)
  }
  const telling = words.filter((word) => !isFiller(word))
  return {
    text: isCorrected ? text + typed.slice(end) : null,
    words: (telling.length > 0 ? telling : words).slice(0, MOST_WORDS),
  }
}

/** "ST13 6HU" is searched for as "ST13": practices name the first half, and the second stands on no page. */
function wholePostcodes(typed: string): string {
  return typed.replace(/\b([a-z]{1,2}\d[a-z\d]?) ?\d(?:[a-z]{1,2})?\b/gi, '$1')
}

function takeBetter(into: Map<string, number> | undefined, scores: Map<string, number>, share: number): void {
  if (!into) return
  for (const [path, score] of scores) into.set(path, Math.max(into.get(path) ?? 0, score * share))
}

/** Words that stand on no page at all are nobody's fault. */
function ranked(byWord: readonly Map<string, number>[], index: SiteIndex): IndexedPage[] {
  const found = byWord.filter(({ size }) => size > 0)
  const paths = new Set(found.flatMap((scores) => [...scores.keys()]))
  return [...paths]
    .flatMap((path) => {
      const page = index.page(path)
      if (!page) return []
      const scores = found.flatMap((each) => each.get(path) ?? [])
      const sum = scores.reduce((total, score) => total + score, 0)
      return [{ page, score: sum * (scores.length / found.length) ** 1.5 * page.weight }]
    })
    .sort((a, b) => b.score - a.score || (a.page.path < b.page.path ? -1 : 1))
    .map(({ page }) => page)
}
