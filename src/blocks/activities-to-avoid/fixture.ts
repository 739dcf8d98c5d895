import { fixtureContext, type BlockFixture } from '../block-fixture'

export const fixture: BlockFixture<'activitiesToAvoid'> = {
  block: {
    blockType: 'activitiesToAvoid',
    heading: 'What to avoid in phase 1',
    introduction: 'These can make leg pain worse at first.',
    items: [
      { activity: 'Sitting for a long time', instead: 'Get up and move every 20 to 30 minutes.' },
      { activity: 'Twisting your back' },
    ],
  },
  context: fixtureContext(),
}
