import { fixtureContext, type BlockFixture } from '../block-fixture'
import { references } from '../sources/fixture'

export const fixture: BlockFixture<'recoveryTimeline'> = {
  block: {
    blockType: 'recoveryTimeline',
    heading: 'What to expect',
    steps: [
      { from: 1, to: 2, unit: 'week', expect: 'Moving may hurt.', citation: 'NHS sciatica' },
      { from: 3, to: 3, unit: 'month', expect: 'Most daily activities are easier.' },
    ],
  },
  context: fixtureContext({ references }),
}
