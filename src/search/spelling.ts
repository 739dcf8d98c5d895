import { knownWords } from './default-words'
import type { Vocabulary } from './vocabulary'
import { isFiller, stemOf } from './words'

/** What spelling goes by: the words of a practice's pages, each with the number of pages on which it stands. */
export type WordList = ReadonlyMap<string, number>

/**
 * The word that was probably meant, or null when a word is spelled as somebody would spell it, is the beginning or
 * another form of one, or is like none. Nearer words win, then words of more pages.
 */
export function meantWord(
  typed: string,
  { onPages, vocabulary }: { onPages: WordList; vocabulary: Vocabulary },
): string | null {
  const limit = mistakesIn(typed)
  if (
    limit === 0
    || isFiller(typed)
    || onPages.has(typed)
    || vocabulary.knows(typed)
    || knownWords.has(typed)
  )
    return null
  const stem = stemOf(typed)
  let best: { word: string; distance: number; pages: number } | null = null
  const consider = (word: string, pages: number): boolean => {
    if (word.startsWith(typed) || stemOf(word) === stem) return false
    if (
      word.length < SHORTEST
      || Math.abs(word.length - typed.length) > limit
      || isFiller(word)
      || DIGIT.test(word)
    )
      return true
    // A first letter is seldom wrong, and short words are like many others.
    const ofFirst = word[0] === typed[0] ? limit : Math.min(limit, typed.length < 6 ? 0 : 1)
    const distance = distanceBetween(typed, word, ofFirst)
    if (distance > ofFirst) return true
    if (!best || distance < best.distance || (distance === best.distance && pages > best.pages))
      best = { word, distance, pages }
    return true
  }
  // The beginning of a word is no mistake, nor is another form of it.
  for (const [word, pages] of onPages) if (!consider(word, pages)) return null
  for (const word of vocabulary.words()) if (!consider(word, 1)) return null
  for (const word of knownWords) if (!consider(word, 0)) return null
  return (best as { word: string } | null)?.word ?? null
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
