import { describe, expect, it } from 'vitest'
import { sites } from '@/demo/sites'
import { serviceAreas } from '@/demo/service-areas'
import { answerTo, type PostcodeCheck } from '@/postcodes/answer'
import { contradictionsIn, coverageOf } from '@/postcodes/coverage'
import { coverageText } from '@/postcodes/coverage-text'
import { countyLine } from './county-line'

const contact = [{ label: 'Call 01632 960 001', href: 'tel:01632960001' }]
const areas = [
  { place: 'Leek', href: '/areas/staffordshire/leek', visits: ['Sam Example visits Leek: Monday.'] },
  { place: 'Biddulph', href: '/areas/staffordshire/biddulph', visits: [] },
]
const check: PostcodeCheck = {
  coverage: coverageText(
    coverageOf([
      {
        rows: [
          { code: 'ST13', answer: 'include' },
          { code: 'ST8', answer: 'ask' },
        ],
      },
      {
        rows: [
          { code: 'ST8 7', answer: 'include' },
          { code: 'ST8', answer: 'ask' },
        ],
      },
    ]),
  ),
  areas,
  contact,
}

/** What a demonstration practice's patients see, from its content as it is written down. */
function sourcesOf(practice: string) {
  const published = serviceAreas.filter(
    ({ site, status }) => site.$ref.slug === practice && status === 'published',
  )
  const own = sites.find(({ slug }) => slug === practice)?.coverage ?? []
  return [...published.map(({ coverage }) => ({ rows: coverage })), { rows: own }]
}

describe('along the county line', () => {
  it('should be tested by at least sixty cases', () => {
    expect(new Set(countyLine.map(([practice, typed]) => `${practice} ${typed}`)).size).toBe(
      countyLine.length,
    )
    expect(countyLine.length).toBeGreaterThanOrEqual(60)
  })

  it.each(countyLine)('should have %s answer %j with %s', (practice, typed, outcome) => {
    const coverage = coverageText(coverageOf(sourcesOf(practice)))
    expect(answerTo(typed, { coverage, areas: [], contact: [] }).outcome).toBe(outcome)
  })

  it.each(['moorlands', 'cheshire-east'])('should find no contradiction in what %s says', (practice) => {
    expect(contradictionsIn(sourcesOf(practice))).toEqual([])
  })
})

describe('answerTo', () => {
  it('should say yes with who comes, how to reach them, and where to read on', () => {
    expect(answerTo('st13 8ab', check)).toEqual({
      outcome: 'yes',
      sentence: 'Yes, we visit ST13 8AB.',
      next: ['Sam Example visits Leek: Monday.', 'To arrange a visit, get in touch with us.'],
      links: [...contact, { label: 'Visits in Leek', href: '/areas/staffordshire/leek' }],
    })
  })

  it('should not lead to the page that asks', () => {
    expect(answerTo('ST13 8AB', check, '/areas/staffordshire/leek').links).toEqual(contact)
  })

  it('should ask to ask, and name every area that says so', () => {
    const { outcome, sentence, links } = answerTo('ST8 9AA', check)
    expect([outcome, sentence]).toEqual(['ask', 'Please ask us about ST8 9AA.'])
    expect(links.map(({ label }) => label)).toEqual([
      'Call 01632 960 001',
      'Visits in Leek',
      'Visits in Biddulph',
    ])
  })

  it('should say no and what else there is', () => {
    const { sentence, next } = answerTo('SK8 1AA', check)
    expect(sentence).toBe('Sorry, we do not visit SK8 1AA.')
    expect(next.join(' ')).toMatch(/A GP can tell you about physiotherapy on the NHS near you\./)
  })

  it('should say what is missing', () => {
    expect(answerTo('ST8', check)).toEqual({
      outcome: 'more',
      sentence: 'We need more of your postcode: it depends where in ST8 you live.',
      next: ['Add the rest of it and check again.'],
      links: [],
    })
  })

  it('should say as what it read a mistyped postcode', () => {
    expect(answerTo('STI3 8AB', check).next[0]).toBe('We read “STI3 8AB” as ST13 8AB.')
  })

  it.each([
    ['', 'Type your postcode, or the first half of it.'],
    ['75001', '“75001” is not a UK postcode. Check it and type it again.'],
    ['BFPO 57', 'We cannot visit a BFPO address. Type the postcode of the place where you are.'],
    ['a'.repeat(300), `“${'a'.repeat(20)}…” is not a UK postcode. Check it and type it again.`],
  ])('should say what is wrong with %j', (typed, sentence) => {
    expect(answerTo(typed, check)).toEqual({ outcome: 'unreadable', sentence, next: [], links: [] })
  })
})
