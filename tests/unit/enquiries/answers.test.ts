import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldNames, readAnswers } from '@/enquiries/answers'

const complete = { name: 'Jo Example', telephone: '01632 960 001' }

function read(fields: Record<string, string>) {
  return readAnswers(new URLSearchParams(fields))
}

function problemsOf(fields: Record<string, string>): string[] {
  return read({ ...complete, ...fields }).problems.map(({ field, message }) => `${field}: ${message}`)
}

describe('readAnswers', () => {
  it('should need a name and one way to answer', () => {
    expect(read({}).problems.map(({ field }) => field)).toEqual(['name', 'telephone'])
    expect(read(complete).enquiry).toEqual({
      name: 'Jo Example',
      telephone: '01632 960 001',
      email: null,
      postcode: null,
      time: null,
      note: null,
    })
    expect(read({ name: 'Jo', email: 'jo@example.org' }).problems).toEqual([])
  })

  it.each([
    [{ telephone: '12' }, /^telephone: Enter a telephone number with its area code/],
    [{ telephone: 'call me' }, /^telephone: /],
    [{ email: 'jo@example' }, /^email: Enter an email address in the right form/],
    [{ email: 'jo@example.org\nBcc: all@example.org' }, /^email: /],
    [{ email: 'jo@example.org,all@example.org' }, /^email: /],
    [{ postcode: 'Leek' }, /^postcode: Enter the first part of your postcode/],
    [{ note: 'x'.repeat(303) }, /^note: Your message is 3 characters too long/],
    [{ name: 'x'.repeat(81) }, /^name: Enter your name with 80 letters at most/],
    [{ 'leave-empty': 'https://example.org' }, /^trap: Empty the last field/],
  ])('should say what is wrong with %j', (fields, sentence) => {
    expect(problemsOf(fields)).toEqual([expect.stringMatching(sentence)])
    expect(read({ ...complete, ...fields }).enquiry).toBeNull()
  })

  it.each(['+44 1632 960001', '(01632) 960-001', '01632.960.001'])(
    'should take the number %s',
    (telephone) => {
      expect(problemsOf({ telephone })).toEqual([])
    },
  )

  it.each([
    ['st13', 'ST13'],
    ['ST13 8', 'ST13 8'],
    ['ST13 8XX', 'ST13 8'],
    ['st138xx', 'ST13 8'],
  ])('should keep of the postcode %s no more than %s', (postcode, kept) => {
    expect(read({ ...complete, postcode }).enquiry?.postcode).toBe(kept)
  })

  it('should count a line break once, as browsers do when they stop a long message', () => {
    expect(problemsOf({ note: `${'x'.repeat(149)}\r\n${'y'.repeat(150)}` })).toEqual([])
  })

  it('should leave nothing in one line that could end it, or turn the letters after it round', () => {
    const nasty = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\0', '\u202e', '\u2066', ' ', 'é') })
    fc.assert(
      fc.property(nasty, (name) => {
        expect(read({ name }).typed.name).toMatch(/^(?:[aé]+(?: [aé]+)*)?$/)
      }),
    )
  })

  it('should have an answer for whatever is sent', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fieldNames, 'leave-empty'), fc.string()), (fields) => {
        const { enquiry, problems } = read(fields)
        expect(enquiry === null).toBe(problems.length > 0)
      }),
    )
  })
})
