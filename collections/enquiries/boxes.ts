import type { CollectionConfig } from 'payload'

/**
 * What the system needs for the enquiries of one practice: the practice's keys, wrapped by the master key of the
 * settings, and when it was last written to. Nobody reaches it by request.
 */
export const EnquiryBoxes: CollectionConfig = {
  slug: 'enquiry-boxes',
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    // A practice's id as text: a reference would outlive the practice as an empty one.
    { name: 'site', type: 'text', required: true, unique: true },
    { name: 'keys', type: 'json', required: true },
    { name: 'nextMailAt', type: 'date' },
    { name: 'mailFailures', type: 'number' },
    { name: 'mailProblem', type: 'text' },
  ],
}
