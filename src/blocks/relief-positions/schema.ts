import type { Block } from 'payload'
import { siteUpload } from '@/fields/relation'
import { blockLabel, rowLabel } from '@/fields/row-label'

export const reliefPositions: Block = {
  slug: 'reliefPositions',
  interfaceName: 'ReliefPositionsBlock',
  labels: { singular: 'Positions that ease pain', plural: 'Positions that ease pain' },
  admin: blockLabel('Positions that ease pain', 'heading'),
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      required: true,
      defaultValue: 'Positions that can ease the pain',
    },
    {
      name: 'positions',
      type: 'array',
      label: 'Positions',
      labels: { singular: 'Position', plural: 'Positions' },
      minRows: 1,
      required: true,
      admin: { initCollapsed: true, components: { RowLabel: rowLabel('name') } },
      fields: [
        { name: 'name', type: 'text', label: 'Position', required: true },
        { name: 'instruction', type: 'textarea', label: 'How', required: true },
        siteUpload({ name: 'image', label: 'Picture' }),
      ],
    },
  ],
}
