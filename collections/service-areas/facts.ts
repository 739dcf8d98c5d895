import type { ArrayField } from 'payload'
import type { PublishCheck } from '@/fields/refuse-unready'
import { rowLabel } from '@/fields/row-label'
import type { ServiceArea } from '@/payload-types'

/** What search engines call a doorway page has nothing of its own; three sourced facts is our least. */
export const FACTS_TO_PUBLISH = 3

/** Facts that are true here and nowhere else, each with its source and the day as of which it is true. */
export const factsField: ArrayField = {
  name: 'facts',
  type: 'array',
  label: 'Local facts',
  labels: { singular: 'Fact', plural: 'Facts' },
  interfaceName: 'FactRows',
  admin: {
    description: `At least ${FACTS_TO_PUBLISH} to publish. Useful ones: where to park, step-free walks, the nearest minor injuries unit.`,
    initCollapsed: true,
    components: { RowLabel: rowLabel('fact') },
  },
  fields: [
    { name: 'fact', type: 'textarea', label: 'Fact', required: true, admin: { rows: 2 } },
    {
      name: 'source',
      type: 'group',
      label: 'Where it comes from',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', label: 'Title', required: true },
            { name: 'publisher', type: 'text', label: 'Publisher', required: true },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'url',
              type: 'text',
              label: 'Link',
              admin: {
                width: '50%',
                placeholder: 'https://',
                description: 'Where it can be read. Leave it empty for a leaflet or a sign.',
              },
            },
            {
              name: 'date',
              type: 'date',
              label: 'True as of',
              required: true,
              admin: {
                width: '50%',
                description:
                  'The day on which the source was published. If it does not say, the day on which you read it. Patients see it after the source: “as of 3 May 2026”.',
                date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
              },
            },
          ],
        },
      ],
    },
  ],
}

/** @returns what is missing of the facts that a page about a place needs */
export const factsOfArea: PublishCheck<ServiceArea> = ({ facts }) => {
  const lacking = FACTS_TO_PUBLISH - (facts ?? []).length
  if (lacking <= 0) return []
  const message = `Add ${lacking} more local ${lacking === 1 ? 'fact' : 'facts'} before you publish: a page without anything of its own helps nobody.`
  return [{ path: 'facts', message }]
}
