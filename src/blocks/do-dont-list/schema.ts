import type { Block } from 'payload'
import { blockLabel, wordsOf } from '@/fields/row-label'
import { sentences } from '@/fields/sentences'

const kinds = [
  { label: 'Do', value: 'do' },
  { label: 'Don’t', value: 'dont' },
]

export const doDontList: Block = {
  slug: 'doDontList',
  interfaceName: 'DoDontListBlock',
  labels: { singular: 'Do or Don’t list', plural: 'Do and Don’t lists' },
  admin: blockLabel('List', { field: 'kind', words: wordsOf(kinds) }, 'heading'),
  fields: [
    {
      name: 'kind',
      type: 'radio',
      label: 'Kind',
      required: true,
      defaultValue: 'do',
      options: kinds,
      admin: { description: 'Put the Do list first. Every line of a Don’t list starts with “do not”.' },
    },
    { name: 'heading', type: 'text', label: 'Heading', admin: { placeholder: 'Do' } },
    sentences({ name: 'items', label: 'Lines', singular: 'Line', required: true }),
  ],
}
