import type { Block } from 'payload'
import { blockLabel } from '@/fields/row-label'

/** Shows the guide's own programme, which has a tab of its own. */
export const programme: Block = {
  slug: 'programme',
  interfaceName: 'ProgrammeBlock',
  labels: { singular: 'The guide’s programme', plural: 'Programmes' },
  admin: blockLabel('The guide’s programme', 'heading'),
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      defaultValue: 'Your programme',
      admin: { description: 'The phases themselves are written in the tab “Programme”.' },
    },
  ],
}
