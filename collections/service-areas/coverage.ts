import type { ArrayField } from 'payload'
import { coverageCode } from '@/checks/postcode'
import { rowLabelOf, wordsOf } from '@/fields/row-label'

const answers = [
  { label: 'Yes', value: 'include' },
  { label: 'Ask us', value: 'ask' },
  { label: 'No', value: 'exclude' },
]

/** Which postcodes the practice visits. The most exact entry wins: unit before sector before outcode. */
export const coverageField: ArrayField = {
  name: 'coverage',
  type: 'array',
  label: 'Postcodes',
  labels: { singular: 'Postcode', plural: 'Postcodes' },
  interfaceName: 'CoverageRows',
  admin: {
    description:
      'The first half of a postcode (ST13), a little more of it (ST13 8) or all of it (ST13 8XX). The most exact one counts.',
    initCollapsed: true,
    components: { RowLabel: rowLabelOf('code', { field: 'answer', words: wordsOf(answers) }) },
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
              : 'Write the first half of a postcode (ST13), a little more of it (ST13 8) or all of it (ST13 8XX).',
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
          options: answers,
        },
      ],
    },
  ],
}
