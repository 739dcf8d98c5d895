import { knownWords } from './default-words'
import type { Vocabulary } from './vocabulary'
import { isFiller, stemOf } from './words'

/** What spelling goes by: the words and stems of a practice's pages, each with the number of pages on which it stands. */
export type WordList = { words: ReadonlyMap<string, number>; stems: ReadonlyMap<string, number> }

/**
 * The word that was probably meant, or null when a word is spelled as somebody would spell it, is the beginning or
 * another form of one, or is like none. Nearer words win, then words of more pages.
 */
export function meantWord(
  typed: string,
  { onPages, vocabulary }: { onPages: WordList; vocabulary: Vocabulary },
): string | null {
  const limit = mistakesIn(typed)
  if (limit === 0 || isFiller(typed) || isWord(typed, { onPages, vocabulary })) return null
  let best: { word: string; distance: number; pages: number } | null = null
  const consider = (word: string, pages: number): boolean => {
    if (word.startsWith(typed)) return false
    if (word.length < SHORTEST || Math.abs(word.length - typed.length) > limit) return true
    const most = word[0] === typed[0] ? limit : mistakesInFirst(typed, word)
    if (most === 0 || isFiller(word) || DIGIT.test(word)) return true
    const distance = distanceBetween(typed, word, most)
    if (distance > most) return true
    if (!best || distance < best.distance || (distance === best.distance && pages > best.pages))
      best = { word, distance, pages }
    return true
  }
  // The beginning of a word is no mistake.
  for (const [word, pages] of onPages.words) if (!consider(word, pages)) return null
  for (const word of vocabulary.words()) if (!consider(word, 1)) return null
  for (const word of knownWords) if (!consider(word, 0)) return null
  return (best as { word: string } | null)?.word ?? null
}

/** Whether a word, or another form of it, is known to be one. */
function isWord(
  word: string,
  { onPages, vocabulary }: { onPages: WordList; vocabulary: Vocabulary },
): boolean {
  const stem = stemOf(word)
  return onPages.stems.has(stem) || vocabulary.knows(stem) || knownStems.has(stem)
}

const knownStems = new Set([...knownWords].map(stemOf))

/** A first letter is seldom wrong, and short words are like many others. */
function mistakesInFirst(typed: string, word: string): 0 | 1 {
  const isNear = word[1] === typed[1] || word[0] === typed[1] || word[1] === typed[0]
  return isNear && typed.length >= 6 ? 1 : 0
}

/** How many mistakes a word of this length may have. Numbers and postcodes have none. */
function mistakesIn(word: string): number {
  if (word.length < SHORTEST || word.length > 30 || DIGIT.test(word)) return 0
  return word.length < 7 ? 1 : 2
}

const SHORTEST = 4
const DIGIT = /\p{N}/u

/**
 * How many letters were left out, added, mistaken or changed with their neighbour (optimal string alignment); any number
 * above the limit when there are more than that.
 */
export function distanceBetween(from: string, to: string, limit: number): number {
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = above
    above = current
  }
  return above[to.length] ?? limit + 1
}
