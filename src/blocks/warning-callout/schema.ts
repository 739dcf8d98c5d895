import type { Block } from 'payload'
import { blockLabel } from '@/fields/row-label'

export const warningCallout: Block = {
  slug: 'warningCallout',
  interfaceName: 'WarningCalloutBlock',
  labels: { singular: 'Warning', plural: 'Warnings' },
  admin: blockLabel('Warning', 'heading'),
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      required: true,
      admin: { description: 'Say what it is about. For “get medical help”, use a safety notice instead.' },
    },
    { name: 'text', type: 'textarea', label: 'Text', required: true },
  ],
}
