import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doseList } from '@/clinical/dose-list'
import { dose } from './arbitraries'

describe('dose list', () => {
  it('should list what the dose states, in the order in which a patient needs it', () => {
    expect(
      doseList({
        sides: 'each',
        sets: { min: 3, max: 3 },
        reps: { min: 10, max: 10 },
        hold: { min: 5, max: 10, unit: 's' },
        rest: { min: 30, max: 30, unit: 's' },
        frequency: { kind: 'everyHours', hours: { min: 2, max: 3 } },
        load: { kind: 'body' },
      }),
    ).toEqual([
      { term: 'Hold', value: '5 to 10 seconds' },
      { term: 'Repeat', value: '10 times' },
      { term: 'Side', value: 'Each side' },
      { term: 'Sets', value: '3' },
      { term: 'Rest', value: '30 seconds between sets' },
      { term: 'How often', value: 'Every 2 to 3 hours while you are awake (about 5 to 7 times)' },
      { term: 'Weight', value: 'Your body weight only' },
    ])
  })

  it('should list a continuous dose by its time', () => {
    expect(
      doseList({
        sides: 'none',
        duration: { min: 5, max: 10, unit: 'min' },
        frequency: { kind: 'perDay', times: { min: 3, max: 3 } },
        asTolerated: true,
      }),
    ).toEqual([
      { term: 'Time', value: '5 to 10 minutes' },
      { term: 'How often', value: '3 times a day' },
      { term: 'Stop sooner', value: 'If you need to' },
    ])
  })

  it('should list nothing for an empty dose', () => {
    expect(doseList({ sides: 'none' })).toEqual([])
  })

  it('should have a value for every term, each term once, and no dash between numbers', () => {
    fc.assert(
      fc.property(dose, (given) => {
        const list = doseList(given)
        const values = list.map(({ value }) => value).join('\n')
        expect(new Set(list.map(({ term }) => term)).size).toBe(list.length)
        expect(values).not.toMatch(/\d\s*[-–—]\s*\d|undefined|NaN|^$|^\s|^[a-z]/m)
      }),
    )
  })
})
