import type { SearchWords } from '@/sites/site-state'
import { isFiller, stemOf, wordsIn } from './words'

/** What patients call things, ready to be looked up. */
export type Vocabulary = {
  /** What is meant by some words in a row, as stems; a phrase of several words for each meaning. */
  meaningsOf: (stems: readonly string[]) => readonly (readonly string[])[]
  /** The most words in a row that are looked up. */
  longest: number
  /** Whether somebody may type a word with this stem, so that it is no slip. */
  knows: (stem: string) => boolean
  words: () => Iterable<string>
}

/** Makes a vocabulary that can be looked up fast. Of several rows with the same words, each counts. */
export function vocabularyOf(rows: readonly SearchWords[]): Vocabulary {
  const meanings = new Map<string, string[][]>()
  const typedWords = new Set<string>()
  let longest = 1
  for (const { typed, means } of rows) {
    for (const { word } of [...typed, ...means].flatMap(wordsIn)) typedWords.add(word)
    const meant = means.map(stemsOf).filter(({ length }) => length > 0)
    for (const phrase of typed.map(stemsOf)) {
      if (phrase.length === 0) continue
      longest = Math.max(longest, phrase.length)
      const key = phrase.join(' ')
      meanings.set(key, [...(meanings.get(key) ?? []), ...meant])
    }
  }
  const stems = new Set([...typedWords].map(stemOf))
  return {
    meaningsOf: (stems) => meanings.get(stems.join(' ')) ?? [],
    longest,
    knows: (stem) => stems.has(stem),
    words: () => typedWords,
  }
}

/** The stems of a phrase without words that say nothing. */
export function stemsOf(text: string): string[] {
  return wordsIn(text).flatMap(({ word }) => (isFiller(word) ? [] : stemOf(word)))
}
