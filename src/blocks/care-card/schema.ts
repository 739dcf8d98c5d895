import type { Block } from 'payload'
import { blockLabel } from '@/fields/row-label'

/** A governed safety notice, placed but not written here: its words are the platform's. */
export const careCard: Block = {
  slug: 'careCard',
  interfaceName: 'CareCardBlock',
  labels: { singular: 'Safety notice (red flags)', plural: 'Safety notices' },
  admin: blockLabel('Safety notice', { field: 'notice', collection: 'safety-notices', title: 'name' }),
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
