import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boxesOf,
  readItems,
  startsOf,
  ticksOn,
  timeInWords,
  toggled,
  writeItems,
  type DayItem,
} from '@/islands/today-list/day'

const pressUps: DayItem = { name: 'Prone press-ups', count: 6, outOf: 'about 6' }
const lying: DayItem = { name: 'Prone lying', count: 3, outOf: '3' }
const nothingDone = { date: '2026-11-23', done: {} }
const minutes = (hour: number, minute = 0) => hour * 60 + minute

describe('the day', () => {
  it('should come out of an attribute as it was put in, whatever its lines are called', () => {
    const items: DayItem[] = [
      { name: 'Up, down; “again”', count: 1, outOf: '1', daysPerWeek: 3, isOptional: true },
      pressUps,
    ]
    expect(readItems(writeItems(items))).toEqual(items)
  })

  it('should be divided by what is done most often, and the rest share its times', () => {
    const items = [pressUps, lying]
    expect(startsOf(items, 6).map(timeInWords)).toEqual([
      '7am',
      '9:30am',
      'midday',
      '2:30pm',
      '5pm',
      '7:30pm',
    ])
    expect(startsOf(items, 3).map(timeInWords)).toEqual(['7am', 'midday', '5pm'])
  })

  it('should drop what was missed and never ask for more than is left', () => {
    const [boxes = []] = boxesOf([pressUps], toggled(nothingDone, pressUps.name, 1), minutes(14))
    expect(boxes.map(({ state }) => state)).toEqual(['missed', 'done', 'now', 'later', 'later', 'later'])
  })

  it('should let a box that was only forgotten be ticked later, and a tick be taken back', () => {
    const ticked = toggled(nothingDone, pressUps.name, 0)
    expect(boxesOf([pressUps], ticked, minutes(14))[0]?.[0]?.state).toBe('done')
    expect(toggled(ticked, pressUps.name, 0)).toEqual({ ...nothingDone, done: { [pressUps.name]: [] } })
  })

  it('should owe nothing from the day before', () => {
    const yesterday = toggled({ date: '2026-11-22', done: {} }, pressUps.name, 0)
    expect(ticksOn('2026-11-23', yesterday)).toEqual(nothingDone)
    expect(ticksOn('2026-11-22', yesterday)).toBe(yesterday)
  })

  it('should follow itself without gap or overlap, whatever is done how often', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(counts, fc.nat(24 * 60), (all, now) => {
        const items = all.map((count, index) => ({ name: String(index), count, outOf: '' }))
        for (const boxes of boxesOf(items, nothingDone, now)) {
          expect(boxes[0]?.from).toBe(minutes(7))
          expect(boxes.at(-1)?.to).toBe(minutes(22))
          for (const [index, { from, to }] of boxes.entries()) {
            expect(to).toBeGreaterThan(from)
            expect(boxes[index + 1]?.from ?? to).toBe(to)
          }
          expect(boxes.filter(({ state }) => state === 'now').length).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
