const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The sentences of a text, without surrounding space. */
export function sentencesIn(text: string): string[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsIn(sentence) > 0)
}

/** How many words a text has: runs of characters with at least one letter or digit among them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The paragraphs of a text: what an empty line separates. */
export function paragraphsIn(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
}
