import { fixtureContext, type BlockFixture } from '../block-fixture'

export const fixture: BlockFixture<'careCard'> = {
  block: { blockType: 'careCard', notice: 'notice-1' },
  context: fixtureContext({
    notice: (id) =>
      id === 'notice-1'
        ? {
            level: 'emergency',
            heading: 'Call 999 or go to A&E now if you have back pain or leg pain and:',
            items: [
              'pain, tingling, weakness or numbness in both legs',
              'you cannot control when you pee, and this is not normal for you',
            ],
            afterText: 'Do not drive yourself. Ask somebody to take you, or call 999 for an ambulance.',
            references: [],
          }
        : null,
  }),
}
