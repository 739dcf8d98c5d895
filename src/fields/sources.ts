import type { ArrayField } from 'payload'
import { rowLabel } from './row-label'

/** The sources of a document, as a reader can check them. `label` is what the text cites. */
export const sourcesField: ArrayField = {
  name: 'references',
  type: 'array',
  label: 'Sources',
  labels: { singular: 'Source', plural: 'Sources' },
  interfaceName: 'SourceRows',
  admin: {
    description: 'Every number and medical statement needs one. A guideline (such as NICE) is best.',
    initCollapsed: true,
    components: { RowLabel: rowLabel('label', 'title') },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          label: 'Short name',
          required: true,
          admin: { width: '40%', placeholder: 'NICE NG59', description: 'Unique in this document.' },
        },
        {
          name: 'kind',
          type: 'select',
          label: 'Kind',
          required: true,
          defaultValue: 'guideline',
          options: [
            { label: 'Guideline', value: 'guideline' },
            { label: 'Information for patients', value: 'patientInformation' },
            { label: 'Review of studies', value: 'review' },
            { label: 'Study', value: 'study' },
            { label: 'Register', value: 'register' },
            { label: 'Official statistics', value: 'officialStatistics' },
            { label: 'Other', value: 'other' },
          ],
          admin: { width: '60%' },
        },
      ],
    },
    { name: 'title', type: 'text', label: 'Title', required: true },
    {
      type: 'row',
      fields: [
        { name: 'publisher', type: 'text', label: 'Publisher', required: true },
        {
          name: 'accessedOn',
          type: 'date',
          label: 'Read on',
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
        },
      ],
    },
    { name: 'url', type: 'text', label: 'Address', admin: { placeholder: 'https://' } },
  ],
}
