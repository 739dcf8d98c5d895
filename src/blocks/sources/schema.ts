import type { Block } from 'payload'
import { blockLabel } from '@/fields/row-label'

/** Shows the document's own list of sources, which has a tab of its own. */
export const sources: Block = {
  slug: 'sources',
  interfaceName: 'SourcesBlock',
  labels: { singular: 'The list of sources', plural: 'Lists of sources' },
  admin: blockLabel('The list of sources', 'heading'),
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      defaultValue: 'Sources',
      admin: { description: 'The sources themselves are written in the tab “Review and sources”.' },
    },
  ],
}
