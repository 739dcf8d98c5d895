import type { Block } from 'payload'
import { sentences } from '@/fields/sentences'

export const doDontList: Block = {
  slug: 'doDontList',
  interfaceName: 'DoDontListBlock',
  labels: { singular: 'Do or Don’t list', plural: 'Do and Don’t lists' },
  fields: [
    {
      name: 'kind',
      type: 'radio',
      label: 'Kind',
      required: true,
      defaultValue: 'do',
      options: [
        { label: 'Do', value: 'do' },
        { label: 'Don’t', value: 'dont' },
      ],
      admin: { description: 'Put the Do list first. Every line of a Don’t list starts with “do not”.' },
    },
    { name: 'heading', type: 'text', label: 'Heading', admin: { placeholder: 'Do' } },
    sentences({ name: 'items', label: 'Lines', singular: 'Line', required: true }),
  ],
}
