import { MAX_WORDS_PER_SENTENCE } from '../../sentence'
import type { Rule } from '../finding'
import type { Passage } from '../passage'
import { sentencesIn, wordsIn } from './sentences'

/** NHS content style guide: sentences of up to 20 words. */
export const longSentence = {
  name: 'long-sentence',
  severity: 'hint',
  check: ({ where, label, text }) =>
    sentencesIn(text)
      .filter((sentence) => wordsIn(sentence) > MAX_WORDS_PER_SENTENCE)
      .map((sentence) => ({
        where,
        message: `${label} has a sentence of ${wordsIn(sentence)} words (“${opening(sentence)} …”). Split it: up to ${MAX_WORDS_PER_SENTENCE} words are easy to read.`,
      })),
} as const satisfies Rule<Passage>

function opening(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 5).join(' ')
}
