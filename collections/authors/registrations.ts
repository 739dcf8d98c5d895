import type { ArrayField } from 'payload'
import { registrationProblem, type RegistrationBody } from '@/clinical/registration'
import { rowLabelOf } from '@/fields/row-label'

/** Entries in professional registers, as a patient can look them up. */
export const registrationsField: ArrayField = {
  name: 'registrations',
  type: 'array',
  label: 'Registrations and memberships',
  labels: { singular: 'Registration', plural: 'Registrations' },
  interfaceName: 'RegistrationRows',
  admin: { initCollapsed: true, components: { RowLabel: rowLabelOf('body', 'number') } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'body',
          type: 'select',
          label: 'Register or society',
          required: true,
          defaultValue: 'HCPC',
          options: [
            { label: 'HCPC (Health and Care Professions Council)', value: 'HCPC' },
            { label: 'CSP (Chartered Society of Physiotherapy)', value: 'CSP' },
            { label: 'GMC (General Medical Council)', value: 'GMC' },
            { label: 'NMC (Nursing and Midwifery Council)', value: 'NMC' },
            { label: 'Other', value: 'other' },
          ],
        },
        {
          name: 'number',
          type: 'text',
          label: 'Number',
          admin: { placeholder: 'PH123456', description: 'As it stands in the register.' },
          validate: (value: unknown, { siblingData }: { siblingData: { body?: RegistrationBody } }) =>
            typeof value !== 'string' || value === '' || !siblingData.body
              ? true
              : (registrationProblem(siblingData.body, value) ?? true),
        },
      ],
    },
    {
      name: 'otherBody',
      type: 'text',
      label: 'Name of the register or society',
      admin: { condition: (_, row) => row?.body === 'other' },
    },
    {
      type: 'row',
      fields: [dateField('checkedOn', 'Checked on'), dateField('expiresOn', 'Expires on')],
    },
  ],
}

function dateField(name: string, label: string) {
  return {
    name,
    type: 'date' as const,
    label,
    admin: { date: { pickerAppearance: 'dayOnly' as const, displayFormat: 'd MMM yyyy' } },
  }
}
