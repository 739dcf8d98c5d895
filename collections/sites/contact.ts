import type { ArrayField, GroupField } from 'payload'
import { rowLabelOf, wordsOf } from '@/fields/row-label'

/** How patients reach the practice. There is no street: practices that visit homes have none to show. */
export const contactFields: GroupField = {
  name: 'contact',
  type: 'group',
  label: 'Contact',
  interfaceName: 'ContactFields',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'telephone',
          type: 'text',
          label: 'Telephone',
          admin: { placeholder: '01632 960 001' },
          validate: (value: unknown) =>
            !value || (typeof value === 'string' && /^\+?[0-9][0-9 ]{8,15}$/.test(value))
              ? true
              : 'Write a telephone number with digits and spaces only, such as 01632 960 001.',
        },
        { name: 'email', type: 'email', label: 'Email' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'locality', type: 'text', label: 'Town' },
        { name: 'county', type: 'text', label: 'County' },
      ],
    },
  ],
}

const days = [
  { label: 'Monday', value: 'monday' },
  { label: 'Tuesday', value: 'tuesday' },
  { label: 'Wednesday', value: 'wednesday' },
  { label: 'Thursday', value: 'thursday' },
  { label: 'Friday', value: 'friday' },
  { label: 'Saturday', value: 'saturday' },
  { label: 'Sunday', value: 'sunday' },
]

export const openingHoursField: ArrayField = {
  name: 'openingHours',
  type: 'array',
  label: 'Opening hours',
  labels: { singular: 'Time', plural: 'Times' },
  interfaceName: 'OpeningHoursRows',
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowLabelOf({ field: 'days', words: wordsOf(days) }, 'opens', 'closes') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'days',
          type: 'select',
          label: 'Days',
          hasMany: true,
          required: true,
          options: days,
        },
        {
          name: 'opens',
          type: 'text',
          label: 'From',
          required: true,
          validate: timeOfDay,
          admin: { placeholder: '09:00' },
        },
        {
          name: 'closes',
          type: 'text',
          label: 'To',
          required: true,
          validate: timeOfDay,
          admin: { placeholder: '17:30' },
        },
      ],
    },
  ],
}

function timeOfDay(value: unknown): true | string {
  return typeof value === 'string' && /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(value)
    ? true
    : 'Write the time with four digits, such as 09:00 or 17:30.'
}
