import type { Block } from 'payload'
import { blockLabel, rowLabel } from '@/fields/row-label'

export const activitiesToAvoid: Block = {
  slug: 'activitiesToAvoid',
  interfaceName: 'ActivitiesToAvoidBlock',
  labels: { singular: 'Activities to avoid', plural: 'Activities to avoid' },
  admin: blockLabel('Activities to avoid', 'heading'),
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      required: true,
      defaultValue: 'Activities to avoid for now',
    },
    { name: 'introduction', type: 'textarea', label: 'Introduction' },
    {
      name: 'items',
      type: 'array',
      label: 'Activities',
      labels: { singular: 'Activity', plural: 'Activities' },
      minRows: 1,
      required: true,
      admin: { initCollapsed: true, components: { RowLabel: rowLabel('activity') } },
      fields: [
        { name: 'activity', type: 'text', label: 'Activity', required: true },
        { name: 'instead', type: 'text', label: 'What to do instead' },
      ],
    },
  ],
}
