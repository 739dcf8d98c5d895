/**
 * What a page says in its own words, as paragraphs, and the names that stand for its subject: places, for a page about
 * a place. What all pages of its kind share (headings, lists to tick, care cards) is left out by the caller.
 */
export type Prose = { names: readonly string[]; paragraphs: readonly string[] }

/** Runs of five words, as which texts are compared. */
export type Shingles = ReadonlySet<string>

/**
 * From which likeness on two pages count as one text that was written twice. Search engines call pages that differ in
 * the name of a town doorway pages (Google Search Essentials, spam policies); the number is a beginning, to be moved by
 * experience.
 */
export const TOO_ALIKE = 0.4

const RUN = 5
const ANY_NAME = '*'
const ANY_NUMBER = '#'

/**
 * The runs of words of a text. Its own names and all numbers count as the same word everywhere, so that a text in which
 * only town and postcodes were replaced is the same text. Runs end with a paragraph: another order hides nothing.
 */
export function shinglesOf({ names, paragraphs }: Prose): Shingles {
  const known = names.map(wordsOf).filter((words) => words.length > 0)
  return new Set(paragraphs.flatMap((paragraph) => runsOf(withoutNames(wordsOf(paragraph), known))))
}

/** How alike two texts are, from 0 to 1: the share of their runs that both have (Jaccard's index). */
export function likeness(one: Shingles, other: Shingles): number {
  const both = shared(one, other)
  const all = one.size + other.size - both
  return all === 0 ? 0 : both / all
}

/** The sentence of a text that has most in common with another one, or null when none has anything. */
export function sentenceMostLike({ names, paragraphs }: Prose, other: Shingles): string | null {
  const rated = paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/))
    .map((sentence) => ({ sentence, shared: shared(shinglesOf({ names, paragraphs: [sentence] }), other) }))
  const most = Math.max(0, ...rated.map((each) => each.shared))
  return most === 0 ? null : (rated.find((each) => each.shared === most)?.sentence ?? null)
}

function shared(one: Shingles, other: Shingles): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one]
  let count = 0
  for (const run of fewer) if (more.has(run)) count += 1
  return count
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '')
  return (plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    /\p{N}/u.test(word) ? ANY_NUMBER : word,
  )
}

/** Longer names first: "Cheddleton Heath" is one place. */
function withoutNames(words: readonly string[], names: readonly string[][]): string[] {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  const found: string[] = []
  for (let at = 0; at < words.length;) {
    const name = longestFirst.find((each) => each.every((word, index) => words[at + index] === word))
    const word = name ? ANY_NAME : (words[at] ?? '')
    // Several numbers or names in a row count as one: a postcode may be written whole or in part.
    if (word !== found.at(-1) || (word !== ANY_NAME && word !== ANY_NUMBER)) found.push(word)
    at += name ? name.length : 1
  }
  return found
}

function runsOf(words: readonly string[]): string[] {
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) =>
    words.slice(at, at + RUN).join(' '),
  )
}
