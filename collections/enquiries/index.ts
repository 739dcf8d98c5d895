import type { CollectionConfig } from 'payload'
import { onSites } from '@/access/payload'
import { momentField, ofPractice } from '@/fields/record'
import { ofSelectedSite } from '@/fields/site'
import { enquiryEndpoints } from './endpoints'
import { forgetForGood } from './forget'

/**
 * What patients sent with the form of a practice. In the clear stand only whose it is, when it came, what was done with
 * it and when it is deleted; the rest is `sealed`, which no API gives out (docs/enquiries.md).
 */
export const Enquiries: CollectionConfig = {
  slug: 'enquiries',
  labels: { singular: 'Enquiry', plural: 'Enquiries' },
  access: {
    create: () => false,
    read: onSites('read', 'enquiries'),
    update: () => false,
    delete: onSites('delete', 'enquiries'),
  },
  admin: {
    hideAPIURL: true,
    group: 'Patients',
    useAsTitle: 'receivedAt',
    defaultColumns: ['receivedAt', 'state', 'site', 'deleteAfter'],
    description: 'Messages from patients. Open one to read it; who reads it is recorded.',
    baseFilter: ofSelectedSite({ shared: false }),
    components: { beforeListTable: ['@/admin/enquiries/mail-status#MailStatus'] },
  },
  defaultSort: '-receivedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  lockDocuments: false,
  endpoints: enquiryEndpoints,
  hooks: { beforeDelete: [forgetForGood] },
  fields: [
    {
      name: 'message',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '@/admin/enquiries/message#EnquiryMessage' },
      },
    },
    ofPractice({ position: 'sidebar', readOnly: true }),
    {
      name: 'state',
      type: 'select',
      label: 'State',
      required: true,
      defaultValue: 'new',
      index: true,
      options: [
        { label: 'New', value: 'new' },
        { label: 'Read', value: 'read' },
        { label: 'Answered', value: 'answered' },
      ],
      admin: { position: 'sidebar', readOnly: true },
    },
    moment('receivedAt', 'Received on'),
    moment('deleteAfter', 'Deleted on'),
    // What the system finds it by, and what it reads it from.
    { name: 'reference', type: 'text', required: true, unique: true, hidden: true },
    { name: 'sealed', type: 'text', required: true, hidden: true },
    { name: 'announced', type: 'checkbox', defaultValue: false, index: true, hidden: true },
  ],
}

function moment(name: 'deleteAfter' | 'receivedAt', label: string) {
  return momentField(name, label, {
    required: true,
    index: true,
    admin: { position: 'sidebar', readOnly: true },
  })
}
