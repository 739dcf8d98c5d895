import type { Block } from 'payload'
import { blockLabel, documentRowLabel } from '@/fields/row-label'
import { prescriptionFields } from '../exercise/schema'

export const exerciseGroup: Block = {
  slug: 'exerciseGroup',
  interfaceName: 'ExerciseGroupBlock',
  labels: { singular: 'Group of exercises', plural: 'Groups of exercises' },
  admin: blockLabel('Group of exercises', 'heading'),
  fields: [
    { name: 'heading', type: 'text', label: 'Heading', required: true },
    { name: 'introduction', type: 'textarea', label: 'Introduction' },
    {
      name: 'exercises',
      type: 'array',
      label: 'Exercises',
      labels: { singular: 'Exercise', plural: 'Exercises' },
      minRows: 1,
      required: true,
      admin: {
        initCollapsed: true,
        components: { RowLabel: documentRowLabel('exercise', 'exercises', 'name') },
      },
      fields: prescriptionFields(),
    },
  ],
}
