import type { CollectionConfig } from 'payload'
import { doseField } from '@/fields/dose'
import { bodyRegionsField } from '@/fields/body-regions'
import { figureFields } from '@/fields/figure'
import { refuseUnready } from '@/fields/refuse-unready'
import { siteRelation, siteUpload } from '@/fields/relation'
import { rowLabel, rowLabelOf, wordsOf } from '@/fields/row-label'
import { sentences } from '@/fields/sentences'
import { siteCollection } from '@/fields/site-collection'
import { slugFields } from '@/fields/slug'
import { sourcesField } from '@/fields/sources'
import { safetyOfExercise } from './publish-gate'

const reasons = [
  { label: 'cannot lie on their front', value: 'cannotLieProne' },
  { label: 'cannot kneel', value: 'cannotKneel' },
  { label: 'are in bed', value: 'inBed' },
  { label: 'can only use a chair', value: 'chairOnly' },
  { label: 'are pregnant', value: 'pregnant' },
]

/** One exercise: what it is and how it is done. How much of it stands in the dose, never in a step. */
export const Exercises: CollectionConfig = siteCollection(
  {
    slug: 'exercises',
    labels: { singular: 'Exercise', plural: 'Exercises' },
    admin: {
      group: 'Health content',
      useAsTitle: 'name',
      defaultColumns: ['name', 'plainName', 'category', '_status', 'updatedAt'],
      listSearchableFields: ['name', 'plainName', 'purpose'],
      description: 'Write an exercise once, then use it in any guide with the dose that suits it.',
    },
    hooks: { beforeChange: [refuseUnready([safetyOfExercise])] },
    fields: [
      ...slugFields({ from: 'name' }),
      {
        type: 'tabs',
        tabs: [
          {
            label: 'What it is',
            fields: [
              {
                name: 'name',
                type: 'text',
                label: 'Name',
                required: true,
                admin: { placeholder: 'Prone press-ups' },
              },
              {
                name: 'plainName',
                type: 'text',
                label: 'Name in plain words',
                required: true,
                admin: { description: 'What a patient would call it, such as “Push up on your front”.' },
              },
              sentences({ name: 'alsoKnownAs', label: 'Also known as', singular: 'Name' }),
              {
                name: 'purpose',
                type: 'textarea',
                label: 'What it is for',
                required: true,
                admin: { rows: 2, description: 'One sentence. Promise no result.' },
              },
              bodyRegionsField({ required: true }),
              {
                type: 'row',
                fields: [
                  {
                    name: 'category',
                    type: 'select',
                    label: 'Kind of exercise',
                    required: true,
                    options: [
                      { label: 'Mobility', value: 'mobility' },
                      { label: 'Nerve glide', value: 'nerve' },
                      { label: 'Stretch', value: 'stretch' },
                      { label: 'Strength', value: 'strength' },
                      { label: 'Balance', value: 'balance' },
                      { label: 'Aerobic', value: 'aerobic' },
                      { label: 'Resting position', value: 'position' },
                      { label: 'Breathing', value: 'breathing' },
                    ],
                  },
                  {
                    name: 'startPosition',
                    type: 'select',
                    label: 'Starting position',
                    required: true,
                    options: [
                      { label: 'Lying on the front', value: 'prone' },
                      { label: 'Lying on the back', value: 'supine' },
                      { label: 'Lying on the side', value: 'sideLying' },
                      { label: 'Sitting', value: 'sitting' },
                      { label: 'Standing', value: 'standing' },
                      { label: 'On hands and knees', value: 'handsAndKnees' },
                      { label: 'Walking', value: 'walking' },
                    ],
                  },
                ],
              },
              {
                name: 'surfaces',
                type: 'select',
                label: 'Where it can be done',
                hasMany: true,
                options: [
                  { label: 'Bed', value: 'bed' },
                  { label: 'Floor', value: 'floor' },
                  { label: 'Chair', value: 'chair' },
                  { label: 'Wall', value: 'wall' },
                  { label: 'Stairs', value: 'stairs' },
                  { label: 'Outdoors', value: 'outdoors' },
                ],
              },
              sentences({ name: 'equipment', label: 'What is needed', singular: 'Thing' }),
            ],
          },
          {
            label: 'How to do it',
            fields: [
              {
                name: 'steps',
                type: 'array',
                label: 'Steps',
                labels: { singular: 'Step', plural: 'Steps' },
                minRows: 1,
                required: true,
                admin: {
                  description:
                    'One movement a step, ending where it began. Seconds and repetitions belong in the dose.',
                  initCollapsed: true,
                  components: { RowLabel: rowLabel('text') },
                },
                fields: [
                  { name: 'text', type: 'textarea', label: 'Step', required: true, admin: { rows: 2 } },
                  {
                    name: 'part',
                    type: 'select',
                    label: 'Part of the movement',
                    required: true,
                    defaultValue: 'out',
                    options: [
                      { label: 'Getting into position', value: 'setup' },
                      { label: 'Moving out', value: 'out' },
                      { label: 'Holding', value: 'hold' },
                      { label: 'Moving back', value: 'return' },
                    ],
                    admin: { description: 'The timer follows these.' },
                  },
                ],
              },
              sentences({
                name: 'cues',
                label: 'Tips',
                singular: 'Tip',
                description: 'Short reminders, such as “Keep breathing”.',
              }),
              sentences({ name: 'commonMistakes', label: 'Common mistakes', singular: 'Mistake' }),
              ...figureFields({
                description:
                  'Shows where the movement starts and ends. Or upload pictures of your own below.',
              }),
              {
                name: 'media',
                type: 'array',
                label: 'Pictures',
                labels: { singular: 'Picture', plural: 'Pictures' },
                admin: {
                  initCollapsed: true,
                  components: {
                    RowLabel: rowLabelOf(['caption', { field: 'image', collection: 'media', title: 'name' }]),
                  },
                },
                fields: [
                  siteUpload({ name: 'image', label: 'Picture', required: true }),
                  { name: 'caption', type: 'text', label: 'Caption' },
                ],
              },
            ],
          },
          {
            label: 'Dose',
            fields: [
              doseField({
                name: 'defaultDose',
                label: 'Usual dose',
                description: 'Used wherever a guide does not say otherwise.',
              }),
            ],
          },
          {
            label: 'Safety',
            fields: [
              { name: 'shouldFeel', type: 'text', label: 'It should feel like' },
              { name: 'shouldNotFeel', type: 'text', label: 'It should not feel like' },
              {
                name: 'stopRules',
                type: 'array',
                label: 'When to stop',
                labels: { singular: 'Rule', plural: 'Rules' },
                admin: { initCollapsed: true, components: { RowLabel: rowLabel('trigger') } },
                fields: [
                  {
                    name: 'trigger',
                    type: 'text',
                    label: 'If',
                    required: true,
                    admin: { placeholder: 'the pain in your leg gets worse' },
                  },
                  {
                    name: 'action',
                    type: 'select',
                    label: 'Then',
                    required: true,
                    defaultValue: 'stop',
                    options: [
                      { label: 'Stop', value: 'stop' },
                      { label: 'Stop and try another exercise', value: 'stopAndTryOther' },
                      { label: 'Do the easier version', value: 'easier' },
                      { label: 'Stop and get help', value: 'seekHelp' },
                    ],
                  },
                ],
              },
              {
                name: 'contraindications',
                type: 'array',
                label: 'Not for everybody',
                labels: { singular: 'Reason', plural: 'Reasons' },
                admin: { initCollapsed: true, components: { RowLabel: rowLabel('text') } },
                fields: [
                  { name: 'text', type: 'text', label: 'Reason', required: true },
                  {
                    name: 'severity',
                    type: 'radio',
                    label: 'Advice',
                    required: true,
                    defaultValue: 'askFirst',
                    options: [
                      { label: 'Ask first', value: 'askFirst' },
                      { label: 'Do not do it', value: 'doNot' },
                    ],
                  },
                ],
              },
              {
                name: 'fallsRisk',
                type: 'radio',
                label: 'Risk of falling',
                required: true,
                defaultValue: 'none',
                options: [
                  { label: 'None', value: 'none' },
                  { label: 'Have a support nearby', value: 'supportNearby' },
                  { label: 'Only with somebody present', value: 'supervised' },
                ],
              },
              siteRelation({ name: 'easier', label: 'Easier versions', to: 'exercises', hasMany: true }),
              siteRelation({ name: 'harder', label: 'Harder versions', to: 'exercises', hasMany: true }),
              {
                name: 'alternatives',
                type: 'array',
                label: 'Alternatives',
                labels: { singular: 'Alternative', plural: 'Alternatives' },
                admin: {
                  description: 'What to do instead for people who cannot do this one.',
                  initCollapsed: true,
                  components: {
                    RowLabel: rowLabelOf(
                      { field: 'when', words: wordsOf(reasons) },
                      { field: 'exercise', collection: 'exercises', title: 'name' },
                    ),
                  },
                },
                fields: [
                  {
                    name: 'when',
                    type: 'select',
                    label: 'For people who',
                    required: true,
                    options: reasons,
                  },
                  siteRelation({
                    name: 'exercise',
                    label: 'Do this instead',
                    to: 'exercises',
                    required: true,
                  }),
                ],
              },
            ],
          },
          { label: 'Sources', fields: [sourcesField] },
        ],
      },
    ],
  },
  { subject: 'content', slugFrom: 'name' },
)
