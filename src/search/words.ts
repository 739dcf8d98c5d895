import { stemmer } from 'stemmer'

/** A word as it stands in a text: from `start` up to but not including `end`. */
export type Word = { word: string; start: number; end: number }

/**
 * The words of a text in small letters, without accents and apostrophes: "Don’t" is `dont`, "Café" is `cafe`. A text may
 * be what anybody typed.
 */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: plain(found),
    start: index,
    end: index + found.length,
  }))
}

/** What a word is compared by: `exercises`, `exercise` and `exercising` are one. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemmer(word)
  if (stems.size >= MOST_STEMS) stems.clear()
  // A long word is a window into the text that it stands in; a copy of it does not keep that in memory.
  stems.set(Buffer.from(word).toString(), stem)
  return stem
}

/** Texts repeat their words. */
const stems = new Map<string, string>()
const MOST_STEMS = 50_000

/** Whether a word says nothing of what is looked for. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word)
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

function plain(word: string): string {
  const small = word.toLowerCase()
  if (PLAIN.test(small)) return small
  const withoutMarks = small.replace(/['’]/g, '').normalize('NFD')
  return withoutMarks.replace(/\p{M}/gu, '')
}

const PLAIN = /^[a-z0-9]+$/

const FILLERS = new Set(
  `a about after all also am an and any anyone are as at be because been before being best but by can cannot cant come
  could did do does doesnt doing done dont each ever every for from get gets getting give good got had has have having
  he help her hers him his how i if im in into is isnt it its ive just know like looking make making me more most much
  must my need needs no not now of off on one or our out please put really see she should so some somebody someone
  something such than that thats the their them then there these they thing this those though to too up us use very
  want wants was way we were what whats when where which while who why will with wont would you your`
    .split(/\s+/)
    .filter(Boolean),
)
