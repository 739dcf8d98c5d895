import { fixtureContext, type BlockFixture } from '../block-fixture'

export const fixture: BlockFixture<'callToAction'> = {
  block: {
    blockType: 'callToAction',
    heading: 'Would you like help with sciatica?',
    text: 'A physiotherapist can make a plan with you, at your home.',
    label: 'Contact the practice',
    link: { kind: 'document', document: { relationTo: 'pages', value: 'page-1' } },
  },
  context: fixtureContext({ href: () => '/contact' }),
}
