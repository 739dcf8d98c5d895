import { fixtureContext, type BlockFixture } from '../block-fixture'

export const fixture: BlockFixture<'doDontList'> = {
  block: {
    blockType: 'doDontList',
    kind: 'dont',
    heading: 'Don’t',
    items: [
      { text: 'do not push through leg pain' },
      { text: 'Don’t hold your breath' },
      { text: 'sit still for long periods' },
    ],
  },
  context: fixtureContext(),
}
