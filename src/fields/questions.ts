import type { ArrayField } from 'payload'
import { rowLabel } from './row-label'

/** Questions and answers, for the block and for the fields of areas and services. */
export function questionsField(name: string): ArrayField {
  return {
    name,
    type: 'array',
    label: 'Questions and answers',
    labels: { singular: 'Question', plural: 'Questions' },
    interfaceName: 'QuestionRows',
    admin: { initCollapsed: true, components: { RowLabel: rowLabel('question') } },
    fields: [
      { name: 'question', type: 'text', label: 'Question', required: true },
      { name: 'answer', type: 'textarea', label: 'Answer', required: true },
    ],
  }
}
