import type { Block } from 'payload'
import { questionsField } from '@/fields/questions'

export const faq: Block = {
  slug: 'faq',
  interfaceName: 'FaqBlock',
  labels: { singular: 'Questions and answers', plural: 'Questions and answers' },
  fields: [
    { name: 'heading', type: 'text', label: 'Heading', required: true, defaultValue: 'Common questions' },
    questionsField('questions'),
  ],
}
