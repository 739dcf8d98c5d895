import { fixtureContext, type BlockFixture } from '../block-fixture'

export const fixture: BlockFixture<'faq'> = {
  block: {
    blockType: 'faq',
    heading: 'Common questions',
    questions: [
      { question: 'Can I go to work?', answer: 'Usually yes.\n\nAsk if you can change what you do there.' },
      { question: 'Should I rest in bed?', answer: 'No. Keep moving as much as you can.' },
    ],
  },
  context: fixtureContext(),
}
