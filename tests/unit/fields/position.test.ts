import type { Field, NumberField, TextField } from 'payload'
import { describe, expect, it } from 'vitest'
import { positionField } from '@/fields/position'

const [row] = positionField.fields
const fields = (row && 'fields' in row ? row.fields : []) as (Field & { name: string })[]

describe('where a place is', () => {
  it.each([
    ['both numbers with their source', { latitude: 53.1, longitude: -2.02, source: 'GeoNames' }, null],
    ['nothing', {}, null],
    ['one number', { latitude: 53.1, source: 'GeoNames' }, 'Write both numbers, or neither.'],
    [
      'no source',
      { latitude: 53.1, longitude: -2.02 },
      'Say where you found the numbers: it is shown below the sketch.',
    ],
    [
      'numbers the wrong way round',
      { latitude: -2.02, longitude: 53.1, source: 'GeoNames' },
      'The United Kingdom lies between 49.8 and 60.9. Are the two numbers the right way round?',
    ],
  ])('should be judged as it is typed: %s', (_, data: Record<string, unknown>, expected) => {
    const [problem] = fields.map((field) => answer(field, data)).filter((each) => each !== true)
    expect(problem ?? null).toBe(expected)
  })
})

function answer(field: Field & { name: string }, data: Record<string, unknown>): unknown {
  const { min, max, validate } = field as NumberField & TextField & { min?: number; max?: number }
  return (validate as (value: unknown, options: object) => unknown)(data[field.name], {
    min,
    max,
    siblingData: data,
  })
}
