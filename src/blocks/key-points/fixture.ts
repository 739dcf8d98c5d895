import { fixtureContext, type BlockFixture } from '../block-fixture'

export const fixture: BlockFixture<'keyPoints'> = {
  block: {
    blockType: 'keyPoints',
    heading: 'Key points',
    items: [
      { text: 'Keep moving.' },
      { text: 'Stop an exercise if it makes your leg pain worse.' },
      { text: 'Getting better takes weeks.' },
    ],
  },
  context: fixtureContext(),
}
