import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf } from '@/clinical/batches'
import { frequency } from './arbitraries'

describe('batchesOf', () => {
  it.each([
    [
      { kind: 'everyHours', hours: { min: 2, max: 3 } },
      { count: 6, outOf: 'about 6' },
    ],
    [
      { kind: 'perDay', times: { min: 3, max: 3 } },
      { count: 3, outOf: '3' },
    ],
    [
      { kind: 'perDay', times: { min: 2, max: 3 } },
      { count: 3, outOf: '2 to 3' },
    ],
    [
      { kind: 'perWeek', times: { min: 2, max: 3 } },
      { count: 1, outOf: '1', daysPerWeek: 3 },
    ],
  ] as const)('should divide the day for %j', (given, batches) => {
    expect(batchesOf(given)).toEqual(batches)
  })

  it.each([{ kind: 'asNeeded' }, { kind: 'unspecified', text: 'several times daily' }] as const)(
    'should count nothing that nobody can count: %j',
    (given) => expect(batchesOf(given)).toBeNull(),
  )

  it('should never ask for a box less than once', () => {
    fc.assert(
      fc.property(frequency, (given) => {
        expect(batchesOf(given)?.count ?? 1).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
