import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelsOf, readPostcode } from '@/postcodes/postcode'
import { anyPostcode } from './any-postcode'

function read(typed: string): string {
  const reading = readPostcode(typed)
  if (reading.kind === 'none') return reading.why
  const { level, text } = reading.postcode
  return `${level} ${text}${reading.corrected ? ' (corrected)' : ''}`
}

describe('readPostcode', () => {
  it.each([
    ['ST13 8XX', 'unit ST13 8XX'],
    ['st138xx', 'unit ST13 8XX'],
    [' sT13   8Xx ', 'unit ST13 8XX'],
    ['ST 13 8XX', 'unit ST13 8XX'],
    ['S T 1 3 8 X X', 'unit ST13 8XX'],
    ['ST13-8XX.', 'unit ST13 8XX'],
    ['“ST13 8XX”', 'unit ST13 8XX'],
    ['ST13\u00a08XX', 'unit ST13 8XX'],
    ['\u200bST13 8XX', 'unit ST13 8XX'],
    ['ＳＴ１３', 'outcode ST13'],
    ['M1 1AE', 'unit M1 1AE'],
    ['B33 8TH', 'unit B33 8TH'],
    ['CR2 6XH', 'unit CR2 6XH'],
    ['DN55 1PT', 'unit DN55 1PT'],
    ['W1A 1HQ', 'unit W1A 1HQ'],
    ['EC1A1BB', 'unit EC1A 1BB'],
    ['GIR 0AA', 'unit GIR 0AA'],
    ['JE2 3AB', 'unit JE2 3AB'],
    ['GY1 1AA', 'unit GY1 1AA'],
    ['IM1 1AA', 'unit IM1 1AA'],
    ['ST13', 'outcode ST13'],
    ['sk 11', 'outcode SK11'],
    ['N1C', 'outcode N1C'],
    ['ST1 3', 'sector ST1 3'],
    ['ST13 8', 'sector ST13 8'],
    ['ST138', 'sector ST13 8'],
    ['W1A1', 'sector W1A 1'],
    ['ST13 8X', 'sector ST13 8'],
    ['ST138X', 'sector ST13 8'],
  ])('should read %j as the %s', (typed, reading) => {
    expect(read(typed)).toBe(reading)
  })

  it.each([
    ['ST1O', 'outcode ST10 (corrected)'],
    ['ST1O 1AA', 'unit ST10 1AA (corrected)'],
    ['sti3 8xx', 'unit ST13 8XX (corrected)'],
    ['STl3', 'outcode ST13 (corrected)'],
    ['ST13 OXX', 'unit ST13 0XX (corrected)'],
    ['0L10 4AB', 'unit OL10 4AB (corrected)'],
    ['EIW 1AA', 'unit E1W 1AA (corrected)'],
  ])('should take letters and digits for each other in %j: %s', (typed, reading) => {
    expect(read(typed)).toBe(reading)
  })

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['BFPO 57', 'forces'],
    ['BF1 1AA', 'forces'],
    ...[
      [
        '75001',
        '10115',
        '90210',
        '1010',
        '13',
        '1011 AB',
        'D02 AF30',
        'D02',
        'K1A 0B1',
        '00-950',
        '130-0012',
      ],
      ['ST', 'S', 'Leek', 'Cheadle', 'near Leek', 'ST13 8CX', 'ST13 88', 'ST13 8XXX', 'ST13 8XX Leek'],
      ['QT1 1AA', 'AA1 1AA', 'GX11 1AA', 'FIQQ 1ZZ', '!!!', 'ST13/8XX', 'SТ13 8XX', '😀', '\0'],
    ]
      .flat()
      .map((typed) => [typed, 'unreadable']),
  ])('should not take %j for a postcode: %s', (typed, why) => {
    expect(read(typed)).toBe(why)
  })

  it('should read every postcode however it is typed, and its own answer as the same', () => {
    const spaces = fc.stringMatching(/^ {0,3}$/)
    fc.assert(
      fc.property(anyPostcode, spaces, spaces, fc.boolean(), (text, before, between, small) => {
        const typed = before + text.replace(' ', between === '' && text.length < 7 ? ' ' : between)
        const reading = readPostcode(small ? typed.toLowerCase() : typed)
        expect(reading).toMatchObject({ kind: 'postcode', postcode: { text }, corrected: false })
      }),
    )
  })

  it('should have an answer to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const reading = readPostcode(typed)
        if (reading.kind === 'postcode') expect(read(reading.postcode.text)).toMatch(reading.postcode.text)
        else expect(['empty', 'forces', 'unreadable']).toContain(reading.why)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('levelsOf', () => {
  it('should name each level, the most exact first', () => {
    const reading = readPostcode('W1A 1HQ')
    expect(reading.kind === 'postcode' && levelsOf(reading.postcode)).toEqual(['W1A 1HQ', 'W1A 1', 'W1A'])
  })
})
