import { placeOf } from './kinds'
import { pageText } from './page-text'
import { stemOf, wordsIn } from './words'

/** A piece of an excerpt; `isHit` when it is what somebody looked for. */
export type Piece = { text: string; isHit: boolean }

export type Shown = { title: string; excerpt: Piece[] }

/** A published page: `version` is another text whenever it is another page. */
type Page = { version: string; path: string; read: () => Promise<Buffer | null> }

/**
 * Returns a function that says what a result shows of a published page: its title, and the passage with the most of the
 * words that were looked for, or else the page's own description. Null when the page cannot be read.
 * Pages that are found often are not read anew.
 */
export function createExcerpts(): (page: Page, stems: ReadonlySet<string>) => Promise<Shown | null> {
  const known = new Map<string, Readable>()
  return async ({ version, path, read }, stems) => {
    const readable = known.get(version) ?? readableOf(path, (await read())?.toString() ?? null)
    if (!readable) return null
    // To the end of the line of those that are forgotten.
    known.delete(version)
    known.set(version, readable)
    for (const [oldest] of known) {
      if (known.size <= MOST_PAGES) break
      known.delete(oldest)
    }
    return { title: readable.title, excerpt: marked(cut(bestPassage(readable, stems), stems), stems) }
  }
}

/** Some 100 kB each at most. */
const MOST_PAGES = 300

type Readable = { title: string; passages: { text: string; stems: string[] }[] }

function readableOf(path: string, html: string | null): Readable | null {
  if (html === null) return null
  const place = placeOf(path)
  const { title, names, description, passages, headings } = pageText(html, {
    withNotices: place?.kind === 'guide',
  })
  const texts = [description, ...(place?.isList ? [] : [...passages, ...headings]), ...names].filter(Boolean)
  return { title, passages: texts.map((text) => ({ text, stems: stemsIn(text) })) }
}

function stemsIn(text: string): string[] {
  return [...new Set(wordsIn(text).map(({ word }) => stemOf(word)))]
}

function bestPassage({ passages }: Readable, stems: ReadonlySet<string>): string {
  let best = { text: passages[0]?.text ?? '', hits: 0 }
  for (const { text, stems: own } of passages) {
    const hits = own.filter((stem) => stems.has(stem)).length
    if (hits > best.hits) best = { text, hits }
  }
  return best.text
}

/** At most so many signs: about two lines on a wide screen, four on a telephone. */
const LONGEST = 170

/** A part of the text that begins a little before the first word that was looked for. */
function cut(text: string, stems: ReadonlySet<string>): string {
  if (text.length <= LONGEST) return text
  const words = wordsIn(text)
  const first = words.find(({ word }) => stems.has(stemOf(word)))?.start ?? 0
  const from = first < LONGEST - 40 ? 0 : (words.find(({ start }) => start >= first - 40)?.start ?? 0)
  const to = words.findLast(({ end }) => end <= from + LONGEST)?.end ?? from + LONGEST
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}

function marked(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { word, start, end } of wordsIn(text)) {
    if (!stems.has(stemOf(word))) continue
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false })
    pieces.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false })
  return pieces
}
