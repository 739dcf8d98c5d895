import type { Block } from 'payload'
import { questionsField } from '@/fields/questions'
import { blockLabel } from '@/fields/row-label'

export const faq: Block = {
  slug: 'faq',
  interfaceName: 'FaqBlock',
  labels: { singular: 'Questions and answers', plural: 'Questions and answers' },
  admin: blockLabel('Questions and answers', 'heading'),
  fields: [
    { name: 'heading', type: 'text', label: 'Heading', required: true, defaultValue: 'Common questions' },
    questionsField('questions'),
  ],
}
