import type { CollectionConfig } from 'payload'
import { onSites } from '@/access/payload'
import { kept, momentField, ofPractice } from '@/fields/record'
import { rowLabel } from '@/fields/row-label'

/**
 * What was taken back from patients, once for each practice on which it was: who, when, why, and from which addresses.
 * The admin's own action writes it; from then on nobody changes it, not even by program. `endedAt`, which the database
 * gets directly, is when the document was published again.
 */
export const Recalls: CollectionConfig = {
  slug: 'recalls',
  labels: { singular: 'Page taken back', plural: 'Pages taken back' },
  access: { create: () => false, read: onSites('read', 'content'), update: () => false, delete: () => false },
  admin: {
    hideAPIURL: true,
    group: 'Safety',
    useAsTitle: 'title',
    defaultColumns: ['title', 'site', 'recalledAt', 'recalledBy', 'endedAt'],
    description: 'What was taken back from patients, and why. Nobody can change or delete this.',
  },
  defaultSort: '-recalledAt',
  disableDuplicate: true,
  lockDocuments: false,
  hooks: kept,
  fields: [
    { name: 'title', type: 'text', label: 'What was taken back', required: true },
    { name: 'kind', type: 'text', label: 'Kind', required: true },
    { name: 'reason', type: 'textarea', label: 'Why', required: true },
    {
      type: 'row',
      fields: [
        { name: 'recalledBy', type: 'text', label: 'By', required: true },
        momentField('recalledAt', 'On', { required: true }),
      ],
    },
    {
      name: 'addresses',
      type: 'array',
      label: 'Removed addresses',
      labels: { singular: 'Address', plural: 'Addresses' },
      admin: { initCollapsed: true, components: { RowLabel: rowLabel('address') } },
      fields: [
        { name: 'address', type: 'text', label: 'Address', required: true },
        { name: 'path', type: 'text', required: true, admin: { hidden: true } },
      ],
    },
    ofPractice({ position: 'sidebar' }),
    momentField('endedAt', 'Published again on', { admin: { position: 'sidebar' } }),
    // What the system finds it by.
    { name: 'document', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'account', type: 'text', required: true, admin: { hidden: true } },
  ],
}
