import { fixtureContext, type BlockFixture } from '../block-fixture'
import { picture } from '../figure/fixture'

export const fixture: BlockFixture<'reliefPositions'> = {
  block: {
    blockType: 'reliefPositions',
    heading: 'Positions that can ease the pain',
    positions: [
      { name: 'On your back', instruction: 'Put a pillow or 2 under your knees.' },
      { name: 'On your front', instruction: 'Put a pillow under your hips.', image: 'media-1' },
    ],
  },
  context: fixtureContext({ picture: (id) => (id === 'media-1' ? picture : null) }),
}
