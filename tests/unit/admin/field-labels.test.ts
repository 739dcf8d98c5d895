import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { labelOf, namesIn, tabOf } from '@/admin/field-labels'

const fields: Field[] = [
  { name: 'slug', type: 'text', label: 'Web address' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Guide',
        fields: [{ type: 'row', fields: [{ name: 'summary', type: 'text', label: 'Summary' }] }],
      },
      {
        label: 'Programme',
        fields: [
          {
            name: 'phases',
            type: 'array',
            label: 'Phases',
            fields: [{ name: 'goal', type: 'text', label: 'Aim' }],
          },
        ],
      },
    ],
  },
]

describe('the name of a field', () => {
  it.each([
    ['slug', 'Web address', null],
    ['summary', 'Summary', 'Guide'],
    ['phases', 'Phases', 'Programme'],
    ['phases.1.goal', 'Phases 2 > Aim', 'Programme'],
    ['phases.1.gaol', 'Phases 2 > gaol', 'Programme'],
    ['nowhere', null, null],
  ])('should be as the form says, with its tab: %s', (path, label, tab) => {
    expect([labelOf(fields, path, null), tabOf(fields, path)]).toEqual([label, tab])
  })

  it('should be known in the order of the form', () => {
    expect(namesIn(fields)).toEqual(['slug', 'summary', 'phases'])
  })
})
