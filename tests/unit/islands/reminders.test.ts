import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reminders } from '@/islands/today-list/reminders'

const now = new Date('2026-11-22T21:05:09.123Z')
const pressUps = { name: 'Prone press-ups', count: 6, outOf: 'about 6' }
const url = 'https://www.example-physio.co.uk/guides/sciatica-exercises'

function made(given: Partial<Parameters<typeof reminders>[0]> = {}): string {
  return reminders({ items: [pressUps], weeks: 2, now, id: 'abc', url, ...given })
}

describe('reminders', () => {
  it('should come each day of the phase from tomorrow, at the time on the patient’s own clock', () => {
    const lines = made().split('\r\n')
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20261123T070000',
      'DTSTART:20261123T093000',
      'DTSTART:20261123T120000',
      'DTSTART:20261123T143000',
      'DTSTART:20261123T170000',
      'DTSTART:20261123T193000',
    ])
    expect(new Set(lines.filter((line) => line.startsWith('RRULE')))).toEqual(
      new Set(['RRULE:FREQ=DAILY;COUNT=14']),
    )
  })

  it('should say when they were made, in universal time, and be told apart', () => {
    expect(made()).toContain('\r\nDTSTAMP:20261122T210509Z\r\n')
    expect([...made().matchAll(/UID:(.*)\r/g)].map(([, id]) => id)).toEqual(
      [0, 1, 2, 3, 4, 5].map((n) => `abc-${n}`),
    )
  })

  it('should leave days between what is done some days a week, and start on one of them', () => {
    const file = made({ items: [{ name: 'Bridge', count: 1, outOf: '1', daysPerWeek: 3 }] })
    expect(file).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=6\r\n')
    expect(file).toContain('DTSTART:20261123T100000\r\n')
  })

  it('should name no exercise to who else sees the calendar', () => {
    expect(made()).not.toContain('press-ups')
  })

  it('should be lines as RFC 5545 wants them, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (end) => {
        const file = made({ url: url + end })
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/\n/)
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const [, description = ''] = /\r\nDESCRIPTION:(Open[^]*?)\r\n(?! )/.exec(file) ?? []
        const read = description
          .replaceAll('\r\n ', '')
          .replace(/\\n|\\(.)/g, (_, sign: string | undefined) => sign ?? '\n')
        expect(read).toBe(`Open your guide: ${url}${end.replace(/\r\n/g, '\n')}`)
      }),
    )
  })
})
