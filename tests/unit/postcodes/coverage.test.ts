import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contradictionsIn, coverageOf, decide, type CoverageEntry } from '@/postcodes/coverage'
import { coverageText, readCoverage } from '@/postcodes/coverage-text'
import { readPostcode, type Postcode } from '@/postcodes/postcode'
import { anyPostcode } from './any-postcode'

const row = (code: string, answer: CoverageEntry['answer']): CoverageEntry => ({ code, answer })
const yes = (code: string) => row(code, 'include')
const ask = (code: string) => row(code, 'ask')
const no = (code: string) => row(code, 'exclude')

function postcode(text: string): Postcode {
  const reading = readPostcode(text)
  if (reading.kind === 'none') throw new Error(`${text} is not a postcode.`)
  return reading.postcode
}

function decisionOn(text: string, ...rows: CoverageEntry[]): string {
  return decide(coverageOf([{ rows }]), postcode(text)).decision
}

const anyCoverage = fc
  .array(
    fc.array(
      fc.record({
        code: anyPostcode,
        answer: fc.constantFrom<CoverageEntry['answer']>('include', 'ask', 'exclude'),
      }),
      { maxLength: 12 },
    ),
    { maxLength: 4 },
  )
  .map((lists) => lists.map((rows) => ({ rows })))

describe('decide', () => {
  it('should let the most exact entry win', () => {
    const rows = [yes('ST13'), ask('ST13 8'), no('ST13 8XX')]
    expect(decisionOn('ST13 5AA', ...rows)).toBe('yes')
    expect(decisionOn('ST13 8AA', ...rows)).toBe('ask')
    expect(decisionOn('ST13 8XX', ...rows)).toBe('no')
  })

  it('should say no to a place that no entry names', () => {
    expect(decisionOn('SK8 1AA', yes('ST13'))).toBe('no')
    expect(decisionOn('ST1 3AA', yes('ST13'))).toBe('no')
    expect(decisionOn('ST1', yes('ST13 1'))).toBe('no')
    expect(decisionOn('ST13')).toBe('no')
  })

  it('should ask for more where it depends on the rest of the postcode', () => {
    expect(decisionOn('ST10', yes('ST10 1'))).toBe('more')
    expect(decisionOn('ST10', yes('ST10'), ask('ST10 4'))).toBe('more')
    expect(decisionOn('ST10', yes('ST10'), no('ST10 4AA'))).toBe('more')
    expect(decisionOn('ST10 4', yes('ST10'), no('ST10 4AA'))).toBe('more')
  })

  it('should not ask for more where nothing depends on it', () => {
    expect(decisionOn('ST10', yes('ST10'), yes('ST10 1'))).toBe('yes')
    expect(decisionOn('ST10', no('ST10 1'))).toBe('no')
    expect(decisionOn('ST10 1', yes('ST10'), no('ST10 4AA'))).toBe('yes')
  })

  it('should never say of a part what is not true of every whole postcode in it', () => {
    fc.assert(
      fc.property(anyCoverage, anyPostcode, (lists, start) => {
        const coverage = coverageOf(lists)
        const { decision } = decide(coverage, postcode(start))
        const within = [...coverage.keys()]
          .map((code) => (code.length < start.length ? start : code))
          .filter((code) => code === start || code.startsWith(start.includes(' ') ? start : `${start} `))
          .map((code) => completed(code))
        for (const whole of decision === 'more' ? [] : within)
          expect(decide(coverage, postcode(whole)).decision).toBe(decision)
      }),
    )
  })

  it('should always decide on a whole postcode', () => {
    fc.assert(
      fc.property(anyCoverage, anyPostcode, (lists, start) => {
        const { decision } = decide(coverageOf(lists), postcode(completed(start)))
        expect(['yes', 'ask', 'no']).toContain(decision)
      }),
    )
  })
})

/** A whole postcode that begins so, and that hardly any entry names itself. */
function completed(start: string): string {
  if (!start.includes(' ')) return `${start} 0ZZ`
  return /\d$/.test(start) ? `${start}ZZ` : start
}

describe('coverageOf', () => {
  it('should believe neither of two that disagree', () => {
    const coverage = coverageOf([{ rows: [yes('ST8 7')] }, { rows: [no('ST8 7')] }])
    expect(decide(coverage, postcode('ST8 7AA'))).toEqual({ decision: 'ask', by: 'ST8 7' })
    expect(coverage.get('ST8 7')?.sources).toEqual([0, 1])
  })
})

describe('contradictionsIn', () => {
  it('should name what two lists disagree about, and nothing else', () => {
    const lists = [
      { rows: [yes('ST8 7'), yes('ST13'), yes('ST10')] },
      { rows: [ask('ST8 7'), yes('ST13'), no('ST10 4')] },
    ]
    expect(contradictionsIn(lists)).toEqual([
      {
        code: 'ST8 7',
        said: [
          { source: 0, answer: 'include' },
          { source: 1, answer: 'ask' },
        ],
      },
    ])
  })
})

describe('coverageText', () => {
  it('should name an outcode once', () => {
    const lists = [{ rows: [ask('ST10 3'), yes('ST10 1'), yes('ST13')] }, { rows: [yes('ST13')] }]
    expect(coverageText(coverageOf(lists))).toBe('ST10=1:y0,3:a0|ST13=:y0.1')
  })

  it('should be read again as the same coverage', () => {
    fc.assert(
      fc.property(anyCoverage, (lists) => {
        const coverage = coverageOf(lists)
        expect(new Map([...readCoverage(coverageText(coverage))].sort())).toEqual(
          new Map([...coverage].sort()),
        )
      }),
    )
  })

  it('should have an answer to any text', () => {
    fc.assert(fc.property(fc.string(), (text) => readCoverage(text) instanceof Map))
  })
})
