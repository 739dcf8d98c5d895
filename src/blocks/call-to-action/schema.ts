import type { Block } from 'payload'
import { linkField } from '@/fields/link'
import { blockLabel } from '@/fields/row-label'

/** An invitation to the practice, marked as such: it never stands inside advice. */
export const callToAction: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: { singular: 'Invitation to contact us', plural: 'Invitations' },
  admin: blockLabel('Invitation to contact us', 'heading'),
  fields: [
    { name: 'heading', type: 'text', label: 'Heading', required: true },
    { name: 'text', type: 'textarea', label: 'Text', required: true },
    { name: 'label', type: 'text', label: 'Words on the button', required: true },
    linkField(),
  ],
}
