import type { Block } from 'payload'
import { siteUpload } from '@/fields/relation'
import { blockLabel } from '@/fields/row-label'

export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: blockLabel('Picture', ['caption', { field: 'image', collection: 'media', title: 'name' }]),
  fields: [
    siteUpload({ name: 'image', label: 'Picture', required: true }),
    {
      name: 'caption',
      type: 'text',
      label: 'Caption',
      admin: { description: 'Say something that the alternative text of the picture does not say.' },
    },
  ],
}
