import type { Block } from 'payload'

/** A governed safety notice, placed but not written here: its words are the platform's. */
export const careCard: Block = {
  slug: 'careCard',
  interfaceName: 'CareCardBlock',
  labels: { singular: 'Safety notice (when to get help)', plural: 'Safety notices' },
  fields: [
    {
      name: 'notice',
      type: 'relationship',
      label: 'Notice',
      relationTo: 'safety-notices',
      required: true,
      admin: {
        allowCreate: false,
        allowEdit: false,
        description:
          'The wording is fixed and checked for your part of the UK. Put the emergency notice before the first exercise.',
      },
    },
  ],
}
