import type { Field, GroupField } from 'payload'
import { doseField } from '@/fields/dose'
import { siteRelation } from '@/fields/relation'
import { rowLabel, rowLabelOf, wordsOf } from '@/fields/row-label'
import { sentences } from '@/fields/sentences'

const changes = [
  { label: 'Start', value: 'start' },
  { label: 'Carry on', value: 'continue' },
  { label: 'Do more', value: 'progress' },
  { label: 'Stop', value: 'stop' },
  { label: 'Only if you want', value: 'optional' },
]

const activities = [
  { label: 'Walking', value: 'walking' },
  { label: 'Swimming', value: 'swimming' },
  { label: 'Cycling', value: 'cycling' },
]

/** The programme of a guide, in the shape of `clinical/programme.ts`. */
export const programmeField: GroupField = {
  name: 'programme',
  type: 'group',
  label: false,
  interfaceName: 'ProgrammeFields',
  fields: [
    {
      name: 'painRule',
      type: 'group',
      label: 'How pain decides',
      admin: {
        hideGutter: true,
        description: 'One rule for the whole programme. It is printed above the phases.',
      },
      fields: [
        {
          name: 'kind',
          type: 'radio',
          label: 'Rule',
          options: [
            { label: 'Pain moves towards the back or away from it (sciatica)', value: 'centralise' },
            { label: 'A scale from 0 to 10', value: 'scale' },
          ],
        },
        painText('goodSign', 'A good sign is', 'centralise'),
        painText('stopIf', 'Stop if', 'centralise'),
        painText('green', 'Carry on when', 'scale'),
        painText('amber', 'Take care when', 'scale'),
        painText('red', 'Stop when', 'scale'),
        {
          name: 'settleHours',
          type: 'number',
          label: 'Pain must settle within (hours)',
          min: 1,
          max: 72,
          admin: { condition: (_, row) => row?.kind === 'scale' },
        },
      ],
    },
    sentences({
      name: 'safeIf',
      label: 'Safe to start if',
      singular: 'Sign',
      description: 'Each goes on from “if”, such as “you can move without severe pain”.',
    }),
    sentences({
      name: 'notIf',
      label: 'Do not start if',
      singular: 'Reason',
      description: 'Each goes on from “if”, such as “your leg or foot is getting weaker”.',
    }),
    {
      name: 'phases',
      type: 'array',
      // Short names: SQL identifiers end at 63 characters.
      dbName: 'phases',
      label: 'Phases',
      labels: { singular: 'Phase', plural: 'Phases' },
      admin: { initCollapsed: true, components: { RowLabel: rowLabel('label') } },
      fields: [
        {
          name: 'label',
          type: 'text',
          label: 'Name',
          required: true,
          admin: { placeholder: 'Settling down' },
        },
        {
          type: 'row',
          fields: [
            { name: 'weekFrom', type: 'number', label: 'From week', min: 1, max: 52, required: true },
            { name: 'weekTo', type: 'number', label: 'To week', min: 1, max: 52, required: true },
          ],
        },
        {
          name: 'goal',
          type: 'text',
          label: 'Aim',
          required: true,
          admin: { placeholder: 'Keep moving without more pain' },
        },
        sentences({ name: 'entry', label: 'Start this phase when', singular: 'Sign' }),
        sentences({ name: 'exit', label: 'Move on when', singular: 'Sign' }),
        {
          name: 'ifWorse',
          type: 'select',
          label: 'If it gets worse',
          required: true,
          defaultValue: 'contact',
          options: [
            { label: 'Repeat this phase', value: 'repeatPhase' },
            { label: 'Go back one phase', value: 'previousPhase' },
            { label: 'Contact the practice', value: 'contact' },
          ],
        },
        {
          name: 'items',
          type: 'array',
          dbName: 'phase_items',
          label: 'What to do',
          labels: { singular: 'Step', plural: 'Steps' },
          admin: {
            initCollapsed: true,
            components: {
              RowLabel: rowLabelOf({ field: 'change', words: wordsOf(changes) }, [
                { field: 'exercise', collection: 'exercises', title: 'name' },
                'label',
                { field: 'activity', words: wordsOf(activities) },
                'advice',
              ]),
            },
          },
          fields: itemFields(),
        },
      ],
    },
  ],
}

function itemFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        {
          name: 'change',
          type: 'select',
          label: 'Change',
          required: true,
          defaultValue: 'start',
          options: changes,
        },
        {
          name: 'kind',
          type: 'select',
          label: 'What',
          required: true,
          defaultValue: 'exercise',
          options: [
            { label: 'An exercise', value: 'exercise' },
            { label: 'Several exercises', value: 'group' },
            { label: 'An activity', value: 'activity' },
            { label: 'Advice', value: 'advice' },
          ],
        },
      ],
    },
    when(siteRelation({ name: 'exercise', label: 'Exercise', to: 'exercises' }), 'exercise'),
    when({ name: 'label', type: 'text', label: 'Name of the group' }, 'group'),
    when(siteRelation({ name: 'exercises', label: 'Exercises', to: 'exercises', hasMany: true }), 'group'),
    when(
      {
        name: 'activity',
        type: 'select',
        label: 'Activity',
        options: activities,
      },
      'activity',
    ),
    when({ name: 'advice', type: 'text', label: 'Advice' }, 'advice'),
    {
      type: 'collapsible',
      label: 'Dose in this phase',
      admin: { initCollapsed: true, condition: (_, row) => row?.kind !== 'advice' },
      fields: [
        doseField({
          name: 'dose',
          label: 'Dose in this phase',
          description: 'Fill in only what differs from the exercise’s usual dose.',
          override: true,
        }),
      ],
    },
    { name: 'note', type: 'text', label: 'Note' },
  ]
}

function when(field: Field, kind: string): Field {
  return { ...field, admin: { ...field.admin, condition: (_, row) => row?.kind === kind } } as Field
}

function painText(name: string, label: string, kind: string): Field {
  return { name, type: 'text', label, admin: { condition: (_, row) => row?.kind === kind } }
}
