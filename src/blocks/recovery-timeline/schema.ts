import type { Block } from 'payload'
import { blockLabel, rowLabel } from '@/fields/row-label'

export const recoveryTimeline: Block = {
  slug: 'recoveryTimeline',
  interfaceName: 'RecoveryTimelineBlock',
  labels: { singular: 'What to expect, over time', plural: 'Timelines' },
  admin: blockLabel('What to expect, over time', 'heading'),
  fields: [
    { name: 'heading', type: 'text', label: 'Heading', required: true, defaultValue: 'What to expect' },
    {
      name: 'steps',
      type: 'array',
      label: 'Steps',
      labels: { singular: 'Step', plural: 'Steps' },
      minRows: 1,
      required: true,
      admin: { initCollapsed: true, components: { RowLabel: rowLabel('expect') } },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'from', type: 'number', label: 'From', min: 0, required: true },
            { name: 'to', type: 'number', label: 'To', min: 0, required: true },
            {
              name: 'unit',
              type: 'select',
              label: 'Unit',
              required: true,
              defaultValue: 'week',
              options: [
                { label: 'weeks', value: 'week' },
                { label: 'months', value: 'month' },
              ],
            },
          ],
        },
        { name: 'expect', type: 'textarea', label: 'What most people notice', required: true },
        {
          name: 'citation',
          type: 'text',
          label: 'Source',
          admin: { description: 'The short name of a source of this guide. A time to recover needs one.' },
        },
      ],
    },
  ],
}
