import type { CollectionConfig } from 'payload'
import { onSites } from '@/access/payload'
import { kept, momentField, ofPractice, refuse } from '@/fields/record'
import { ofSelectedSite } from '@/fields/site'

/**
 * Who did what with which enquiry, and when. It holds nothing of the enquiry. From the moment it is written nobody
 * changes it; it is deleted after a year, by the clock alone (`enquiries/purge.ts`).
 */
export const EnquiryReadings: CollectionConfig = {
  slug: 'enquiry-readings',
  labels: { singular: 'Entry', plural: 'Who read enquiries' },
  access: {
    create: () => false,
    read: onSites('read', 'enquiries'),
    update: () => false,
    delete: () => false,
  },
  admin: {
    hideAPIURL: true,
    group: 'Patients',
    useAsTitle: 'by',
    defaultColumns: ['at', 'by', 'act', 'reference', 'site'],
    description: 'Kept for a year. Nobody can change or delete this.',
    baseFilter: ofSelectedSite({ shared: false }),
  },
  defaultSort: '-at',
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  hooks: {
    ...kept,
    beforeDelete: [({ req }) => (req.context.enquiriesAreOver === true ? undefined : refuse())],
  },
  fields: [
    momentField('at', 'When', { required: true, index: true }),
    { name: 'by', type: 'text', label: 'Who', required: true },
    {
      name: 'act',
      type: 'select',
      label: 'What',
      required: true,
      options: [
        { label: 'Read it', value: 'read' },
        { label: 'Marked it as answered', value: 'answered' },
        { label: 'Marked it as not answered', value: 'reopened' },
        { label: 'Deleted it', value: 'deleted' },
      ],
    },
    {
      name: 'reference',
      type: 'text',
      label: 'Enquiry',
      required: true,
      index: true,
      admin: {
        components: {
          Cell: '@/admin/enquiries/number-cell#NumberCell',
          Field: '@/admin/enquiries/number-field#NumberField',
        },
      },
    },
    ofPractice(),
    { name: 'account', type: 'text', required: true, admin: { hidden: true } },
  ],
}
