import { fixtureContext, type BlockFixture } from '../block-fixture'

export const fixture: BlockFixture<'warningCallout'> = {
  block: {
    blockType: 'warningCallout',
    heading: 'Stop if your leg pain increases',
    text: 'Stop the exercise if your leg pain increases.\n\nTry another one when it has settled.',
  },
  context: fixtureContext(),
}
