import type { ArrayField, Field } from 'payload'
import { readCode } from '@/postcodes/code-list'
import { COVERAGE_WORDS } from '@/postcodes/coverage'
import { rowLabelOf } from './row-label'

/**
 * Which postcodes the practice visits: a box into which many at once are pasted, and below it one a row. Under the rows
 * stands what the practice's other lists say differently.
 *
 * @param description what this list is for, as a sentence
 */
export function coverageFields({ description }: { description: string }): Field[] {
  return [
    {
      name: 'pasteCodes',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '@/admin/coverage/paste-codes#PasteCodes' } },
    },
    coverageRows(`${description} ${HOW_IT_COUNTS}`),
  ]
}

const HOW_IT_COUNTS =
  'The most exact postcode wins: ST13 8XX before ST13 8, and ST13 8 before ST13. What is in no list is a no.'

function coverageRows(description: string): ArrayField {
  return {
    name: 'coverage',
    type: 'array',
    label: 'Postcodes',
    labels: { singular: 'Postcode', plural: 'Postcodes' },
    interfaceName: 'CoverageRows',
    validate: eachOnce,
    admin: {
      description,
      initCollapsed: true,
      components: {
        RowLabel: rowLabelOf('code', { field: 'answer', words: COVERAGE_WORDS }),
        afterInput: ['@/admin/coverage/contradictions#Contradictions'],
      },
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
            validate: (value: unknown) => {
              const read = readCode(textOf(value))
              return 'problem' in read ? read.problem : true
            },
            hooks: { beforeValidate: [({ value }) => normalised(value)] },
            admin: { components: { afterInput: ['@/admin/coverage/code-problem#CodeProblem'] } },
          },
          {
            name: 'answer',
            type: 'select',
            label: 'Do you visit there?',
            required: true,
            defaultValue: 'include',
            options: Object.entries(COVERAGE_WORDS).map(([value, label]) => ({ value, label })),
          },
        ],
      },
    ],
  }
}

/** Two rows for one postcode could say two things. */
function eachOnce(rows: unknown): true | string {
  const codes = (Array.isArray(rows) ? rows : []).map((row: { code?: unknown }) =>
    textOf(normalised(row.code)),
  )
  const twice = codes.find((code, index) => code !== '' && codes.indexOf(code) !== index)
  return twice === undefined ? true : `${twice} is in this list twice. Remove one of the two rows.`
}

/** A code as it is written everywhere; what is none stays as it was typed, for its error. */
function normalised(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const read = readCode(value)
  return 'code' in read ? read.code : value
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
