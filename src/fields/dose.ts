import type { Field, GroupField, NumberField } from 'payload'

/**
 * A typed dose. The same fields serve an exercise's default and an override in a guide or programme, where every
 * empty field falls back to the default (`clinical/effective-dose.ts`).
 */
export function doseField({
  name,
  label,
  description,
  override = false,
}: {
  name: string
  label: string
  description: string
  override?: boolean
}): GroupField {
  return {
    name,
    type: 'group',
    label,
    interfaceName: override ? 'DoseOverrideFields' : 'DoseFields',
    admin: { className: 'dose', description, hideGutter: true },
    fields: [
      ...amountFields,
      {
        type: 'row',
        fields: [
          durationField,
          {
            name: 'sides',
            type: 'select',
            label: 'Side of the body',
            required: !override,
            options: sideOptions,
            admin: {
              width: '50%',
              description: override
                ? undefined
                : 'Always choose one, so that nobody has to guess which leg or arm you mean.',
              isClearable: override,
            },
          },
        ],
      },
      frequencyFields,
      moreFields,
    ],
  }
}

/** Two whole numbers, "from" and "to". Leaving "to" empty means the same number. */
export function rangeField({
  name,
  label,
  description,
  extra = [],
  max = 1000,
  width,
}: {
  name: string
  label: string
  description?: string
  extra?: Field[]
  max?: number
  /** Its share of a row. */
  width?: string
}): GroupField {
  return {
    name,
    type: 'group',
    label,
    admin: { className: 'range', description, hideGutter: true, width },
    fields: [
      {
        type: 'row',
        fields: [
          { ...wholeNumber('min', 'From', max), admin: { width: '30%', step: 1 } },
          { ...wholeNumber('max', 'To', max), validate: notBelowMin, admin: { width: '30%', step: 1 } },
          ...extra,
        ],
      },
    ],
  }
}

const sideOptions = [
  { label: 'No side: both together or the middle', value: 'none' },
  { label: 'The painful side', value: 'affected' },
  { label: 'The side that does not hurt', value: 'unaffected' },
  { label: 'Each side in turn: all repetitions on one, then the other', value: 'each' },
  { label: 'Each side, swapping every time', value: 'eachAlternating' },
  { label: 'The patient chooses', value: 'choose' },
]

const unitField: Field = {
  name: 'unit',
  type: 'select',
  label: 'Unit',
  defaultValue: 's',
  options: [
    { label: 'seconds', value: 's' },
    { label: 'minutes', value: 'min' },
  ],
  admin: { width: '40%', isClearable: false },
}

const amountFields: Field[] = [
  {
    type: 'row',
    fields: [
      rangeField({
        name: 'reps',
        label: 'Repetitions',
        description: 'Example: 10, or 8 to 12.',
        width: '50%',
      }),
      rangeField({
        name: 'sets',
        label: 'Sets',
        description: 'Leave empty for one set.',
        max: 20,
        width: '50%',
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      rangeField({ name: 'hold', label: 'Hold each repetition for', extra: [unitField], width: '50%' }),
      rangeField({ name: 'rest', label: 'Rest between sets', extra: [unitField], width: '50%' }),
    ],
  },
]

const durationField = rangeField({
  name: 'duration',
  label: 'Or: carry on for',
  description: 'For lying positions and walking. Leave repetitions empty then.',
  extra: [unitField],
  width: '50%',
})

const frequencyFields: Field = {
  name: 'frequency',
  type: 'group',
  label: 'How often',
  admin: { className: 'range', hideGutter: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Rhythm',
          options: [
            { label: 'Times a day', value: 'perDay' },
            { label: 'Every so many hours, while awake', value: 'everyHours' },
            { label: 'Times a week', value: 'perWeek' },
            { label: 'Whenever needed', value: 'asNeeded' },
            { label: 'In words only', value: 'unspecified' },
          ],
          admin: { width: '40%' },
        },
        {
          ...wholeNumber('min', 'From', 100),
          admin: { width: '20%', step: 1, condition: (_, row) => countable(row) },
        },
        {
          ...wholeNumber('max', 'To', 100),
          validate: notBelowMin,
          admin: { width: '20%', step: 1, condition: (_, row) => countable(row) },
        },
        {
          ...wholeNumber('restDaysBetween', 'Rest days between', 6),
          admin: { width: '20%', step: 1, condition: (_, row) => row?.kind === 'perWeek' },
        },
      ],
    },
    {
      name: 'text',
      type: 'text',
      label: 'How often, in words',
      admin: {
        condition: (_, row) => row?.kind === 'unspecified',
        description: 'A number is kinder: patients cannot plan "several times".',
      },
    },
  ],
}

const moreFields: Field = {
  type: 'collapsible',
  label: 'Speed, load and effort',
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'tempo',
      type: 'select',
      label: 'Speed',
      options: [
        { label: 'Slow', value: 'slow' },
        { label: 'Normal', value: 'normal' },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'loadKind',
          type: 'select',
          label: 'Load',
          options: [
            { label: 'Body weight', value: 'body' },
            { label: 'Resistance band', value: 'band' },
            { label: 'Weight in kilograms', value: 'weight' },
          ],
        },
        {
          name: 'bandColour',
          type: 'text',
          label: 'Band colour',
          admin: { condition: (_, row) => row?.loadKind === 'band' },
        },
        {
          name: 'weightKg',
          type: 'number',
          label: 'Kilograms',
          min: 0,
          max: 200,
          admin: { condition: (_, row) => row?.loadKind === 'weight' },
        },
      ],
    },
    rangeField({ name: 'effort', label: 'Effort, 0 to 10', max: 10 }),
    { name: 'asTolerated', type: 'checkbox', label: 'The patient may stop sooner when it is too much' },
  ],
}

function wholeNumber(name: string, label: string, max: number): NumberField {
  return { name, type: 'number', label, min: 0, max }
}

function countable(row: { kind?: unknown } | undefined): boolean {
  return row?.kind === 'perDay' || row?.kind === 'everyHours' || row?.kind === 'perWeek'
}

function notBelowMin(
  value: unknown,
  { siblingData }: { siblingData: { min?: number | null } },
): true | string {
  return typeof value !== 'number' || typeof siblingData.min !== 'number' || value >= siblingData.min
    ? true
    : 'The second number must not be smaller than the first.'
}
