import type { Rule } from '../finding'
import type { Passage } from '../passage'
import { paragraphsIn, sentencesIn } from './sentences'

const MAX_SENTENCES = 3

/** NHS content style guide: paragraphs of up to 3 sentences. */
export const longParagraph = {
  name: 'long-paragraph',
  severity: 'hint',
  check: ({ where, label, text }) =>
    paragraphsIn(text)
      .map((paragraph) => sentencesIn(paragraph).length)
      .filter((count) => count > MAX_SENTENCES)
      .map((count) => ({
        where,
        message: `${label} has a paragraph of ${count} sentences. Split it: up to ${MAX_SENTENCES} are easy to read.`,
      })),
} as const satisfies Rule<Passage>
