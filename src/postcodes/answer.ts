import { decide, type Coverage } from './coverage'
import { readCoverage } from './coverage-text'
import { readPostcode, type Postcode } from './postcode'

/** All that a postcode check knows, as plain data: what stands in a page, and what a form is answered from. */
export type PostcodeCheck = {
  /** Of the whole practice, written by `coverageText`. Sources are the numbers of `areas`. */
  coverage: string
  /** The practice's area pages. `visits` says who comes and when, a sentence each. */
  areas: { place: string; href: string; visits: string[] }[]
  /** How to reach the practice, the quickest way first. */
  contact: Link[]
}

type Link = { label: string; href: string }

export type PostcodeAnswer = {
  outcome: 'yes' | 'ask' | 'no' | 'more' | 'unreadable'
  /** One sentence: the answer. */
  sentence: string
  /** What to know and what to do next, a sentence each. */
  next: string[]
  links: Link[]
}

/**
 * The answer to what a patient typed as their postcode. The same function answers in the browser and where a form is
 * sent without scripts, so that both say the same.
 *
 * @param here the path of the page that asks, which needs no link to itself
 */
export function answerTo(
  typed: string,
  { coverage: text, areas, contact }: PostcodeCheck,
  here = '',
): PostcodeAnswer {
  const reading = readPostcode(typed)
  if (reading.kind === 'none') {
    return { outcome: 'unreadable', sentence: unreadable(reading.why, typed), next: [], links: [] }
  }
  const coverage = readCoverage(text)
  const { postcode, corrected } = reading
  const { decision, by } = decide(coverage, postcode)
  const nearest = areasOf(coverage, by, areas)
  return {
    outcome: decision,
    sentence: SENTENCES[decision](postcode),
    next: [
      ...(corrected ? [`We read “${shortened(typed)}” as ${postcode.text}.`] : []),
      ...(decision === 'yes' ? nearest.flatMap(({ visits }) => visits) : []),
      NEXT[decision],
    ],
    links: [
      ...(decision === 'more' ? [] : contact),
      ...(decision === 'yes' || decision === 'ask'
        ? nearest
            .filter(({ href }) => href !== here)
            .map(({ place, href }) => ({ label: `Visits in ${place}`, href }))
        : []),
    ],
  }
}

function areasOf(
  coverage: Coverage,
  code: string | null,
  areas: PostcodeCheck['areas'],
): PostcodeCheck['areas'] {
  const sources = (code === null ? null : coverage.get(code)?.sources) ?? []
  return sources.flatMap((source) => areas[source] ?? [])
}

const SENTENCES: Record<ReturnType<typeof decide>['decision'], (postcode: Postcode) => string> = {
  yes: ({ text }) => `Yes, we visit ${text}.`,
  ask: ({ text }) => `Please ask us about ${text}.`,
  no: ({ text }) => `Sorry, we do not visit ${text}.`,
  more: ({ text }) => `We need more of your postcode: it depends where in ${text} you live.`,
}

const NEXT: Record<ReturnType<typeof decide>['decision'], string> = {
  yes: 'To arrange a visit, get in touch with us.',
  ask: 'We cannot promise a visit there without knowing more. Get in touch, and we will tell you.',
  no: 'A GP can tell you about physiotherapy on the NHS near you. If you think we have this wrong, get in touch.',
  more: 'Add the rest of it and check again.',
}

function unreadable(why: 'empty' | 'forces' | 'unreadable', typed: string): string {
  if (why === 'empty') return 'Type your postcode, or the first half of it.'
  if (why === 'forces') return 'We cannot visit a BFPO address. Type the postcode of the place where you are.'
  return `“${shortened(typed)}” is not a UK postcode. Check it and type it again.`
}

/** What was typed, as far as it is worth repeating. */
function shortened(typed: string): string {
  const text = typed.trim().replace(/\s+/g, ' ')
  return text.length > 20 ? `${text.slice(0, 20)}…` : text
}
