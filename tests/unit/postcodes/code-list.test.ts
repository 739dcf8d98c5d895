import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCode, splitCodes } from '@/postcodes/code-list'
import { anyPostcode } from './any-postcode'

describe('readCode', () => {
  it.each([
    ['st13', 'ST13'],
    [' sk 11 ', 'SK11'],
    ['st13   8', 'ST13 8'],
    ['st138xx', 'ST13 8XX'],
  ])('should write %j as %s', (text, code) => {
    expect(readCode(text)).toEqual({ code })
  })

  it.each([
    ['', /^A postcode is missing\. Write the first half of a postcode \(ST13\)/],
    ['75001', /^“75001” is not a UK postcode\. Write the first half/],
    ['Leek', /^“Leek” is not a UK postcode\./],
    ['ST138', /^“ST138” is not clear\. If you mean ST13 8, write that\./],
    ['ST13 8X', /^“ST13 8X” is not clear\. If you mean ST13 8, write that\./],
    ['ST1O', /^“ST1O” has a letter where a digit belongs.*If you mean ST10, write that\.$/],
    ['BFPO 57', /^“BFPO 57” belongs to the British Forces and has no place to visit\. Remove it\.$/],
  ])('should refuse %j, name it, and say what to do', (text, problem) => {
    expect(readCode(text)).toEqual({ problem: expect.stringMatching(problem) as string })
  })
})

describe('splitCodes', () => {
  it.each([
    ['ST13 5, ST13 6 ST10', ['ST13 5', 'ST13 6', 'ST10']],
    ['ST10 1 2 9', ['ST10 1', 'ST10 2', 'ST10 9']],
    ['ST10 1, 2 and 9', ['ST10 1', 'ST10 2', 'ST10 9']],
    ['ST13 ST10 ST8 6', ['ST13', 'ST10', 'ST8 6']],
    ['st13 8xx\nst13 8ab;\tSK11', ['ST13 8XX', 'ST13 8AB', 'SK11']],
    ['ST13, ST13,ST13', ['ST13']],
    ['', []],
    [' ,; \n', []],
  ])('should split %j', (text, codes) => {
    expect(splitCodes(text)).toEqual({ codes, problems: [] })
  })

  it('should name every piece that is no code', () => {
    const { codes, problems } = splitCodes('ST13, 75001, ST1O Leek, 5')
    expect(codes).toEqual(['ST13'])
    expect(problems.map((problem) => /“(.*?)”/.exec(problem)?.[1])).toEqual(['75001', 'ST1O', 'Leek', '5'])
  })

  it('should find every code again, whatever stands between', () => {
    const separators = fc.constantFrom(', ', ',', '; ', '\n', '\r\n', '\t', ' and ', ' | ')
    fc.assert(
      fc.property(fc.uniqueArray(anyPostcode, { maxLength: 20 }), separators, (codes, separator) => {
        expect(splitCodes(codes.join(separator))).toEqual({ codes, problems: [] })
      }),
    )
  })
})
