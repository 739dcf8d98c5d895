import type { Block } from 'payload'
import { blockLabel, rowLabel } from '@/fields/row-label'

export const table: Block = {
  slug: 'table',
  interfaceName: 'TableBlock',
  labels: { singular: 'Table', plural: 'Tables' },
  admin: blockLabel('Table', 'caption'),
  fields: [
    {
      name: 'caption',
      type: 'text',
      label: 'What the table shows',
      required: true,
      admin: { description: 'Read out before the table to people who cannot see it.' },
    },
    {
      name: 'columns',
      type: 'array',
      label: 'Columns',
      labels: { singular: 'Column', plural: 'Columns' },
      minRows: 1,
      maxRows: 6,
      required: true,
      admin: { components: { RowLabel: rowLabel('heading') } },
      fields: [{ name: 'heading', type: 'text', label: 'Heading', required: true }],
    },
    {
      name: 'rows',
      type: 'array',
      label: 'Rows',
      labels: { singular: 'Row', plural: 'Rows' },
      minRows: 1,
      required: true,
      fields: [
        {
          name: 'cells',
          type: 'array',
          label: 'Cells',
          labels: { singular: 'Cell', plural: 'Cells' },
          minRows: 1,
          required: true,
          admin: { description: 'As many as there are columns. The first names the row.' },
          fields: [{ name: 'text', type: 'text', label: 'Text', required: true }],
        },
      ],
    },
  ],
}
