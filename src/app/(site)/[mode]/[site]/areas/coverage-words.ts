import type { AreaSummary } from '@/content/models'

/** What an area's list of postcodes says, in a sentence or two: "We visit ST13. Ask us about SK17 0." */
export function coverageInWords({ coverage }: Pick<AreaSummary, 'coverage'>): string {
  const sentences = [
    { answer: 'include', begin: 'We visit' },
    { answer: 'ask', begin: 'Ask us about' },
  ].flatMap(({ answer, begin }) => {
    const codes = coverage
      .filter((row) => row.answer === answer)
      .map(({ code }) => code.replace(' ', '\u00a0'))
    return codes.length === 0 ? [] : [`${begin} ${list.format(codes)}.`]
  })
  return sentences.join(' ')
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
