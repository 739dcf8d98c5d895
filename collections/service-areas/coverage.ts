import type { ArrayField } from 'payload'
import { coverageCode } from '@/checks/postcode'
import { rowLabel } from '@/fields/sentences'

/** Which postcodes the practice visits. The most exact entry wins: unit before sector before outcode. */
export const coverageField: ArrayField = {
  name: 'coverage',
  type: 'array',
  label: 'Postcodes',
  labels: { singular: 'Postcode entry', plural: 'Postcode entries' },
  interfaceName: 'CoverageRows',
  admin: {
    description:
      'Whole outcodes (ST13), sectors (ST13 8) or single postcodes (ST13 8XX). The most exact entry wins.',
    components: { RowLabel: rowLabel('code') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: 'Postcode, or the start of one',
          required: true,
          validate: (value: unknown) =>
            coverageCode(String(value ?? ''))
              ? true
              : 'Write an outcode (ST13), a sector (ST13 8) or a whole postcode (ST13 8XX).',
          hooks: {
            beforeValidate: [
              ({ value }) => (typeof value === 'string' ? (coverageCode(value)?.text ?? value) : value),
            ],
          },
        },
        {
          name: 'answer',
          type: 'select',
          label: 'Do you visit there?',
          required: true,
          defaultValue: 'include',
          options: [
            { label: 'Yes', value: 'include' },
            { label: 'Ask us', value: 'ask' },
            { label: 'No', value: 'exclude' },
          ],
        },
      ],
    },
  ],
}
