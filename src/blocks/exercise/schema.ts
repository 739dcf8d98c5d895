import type { Block, Field, SingleRelationshipField } from 'payload'
import { doseField } from '@/fields/dose'
import { siteRelation } from '@/fields/relation'
import { blockLabel } from '@/fields/row-label'

/** One exercise with the dose of this guide. The exercise group and the programme use the same three fields. */
export const exercise: Block = {
  slug: 'exercise',
  interfaceName: 'ExerciseBlock',
  labels: { singular: 'Exercise', plural: 'Exercises' },
  admin: blockLabel('Exercise', { field: 'exercise', collection: 'exercises', title: 'name' }),
  fields: prescriptionFields(),
}

export function prescriptionFields(): Field[] {
  return [
    withDrawing(siteRelation({ name: 'exercise', label: 'Exercise', to: 'exercises', required: true })),
    {
      type: 'collapsible',
      label: 'A different dose in this guide',
      admin: { initCollapsed: true },
      fields: [
        doseField({
          name: 'doseOverride',
          label: 'Dose in this guide',
          description: 'Fill in only what differs. Everything left empty comes from the exercise.',
          override: true,
        }),
      ],
    },
    { name: 'note', type: 'textarea', label: 'Note for the patient', admin: { rows: 2 } },
  ]
}

/** Below the exercise that is chosen stands its drawing, so that nobody takes one for another. */
function withDrawing(field: SingleRelationshipField): Field {
  const components = { afterInput: ['@/admin/exercise-preview#ExercisePreview'] }
  return { ...field, admin: { ...field.admin, components } }
}
