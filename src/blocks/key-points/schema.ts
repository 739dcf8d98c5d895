import type { Block } from 'payload'
import { blockLabel } from '@/fields/row-label'
import { sentences } from '@/fields/sentences'

export const keyPoints: Block = {
  slug: 'keyPoints',
  interfaceName: 'KeyPointsBlock',
  labels: { singular: 'Key points', plural: 'Key points' },
  admin: blockLabel('Key points', 'heading'),
  fields: [
    { name: 'heading', type: 'text', label: 'Heading', required: true, defaultValue: 'Key points' },
    sentences({ name: 'items', label: 'Points', singular: 'Point', required: true, maxRows: 8 }),
  ],
}
