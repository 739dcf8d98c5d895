import type { Block } from 'payload'

/** Shows the guide's own programme, which has a tab of its own. */
export const programme: Block = {
  slug: 'programme',
  interfaceName: 'ProgrammeBlock',
  labels: { singular: 'The guide’s programme', plural: 'Programmes' },
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
