import { fixtureContext, type BlockFixture } from '../block-fixture'

export const fixture: BlockFixture<'table'> = {
  block: {
    blockType: 'table',
    caption: 'How long to sit before you move',
    columns: [{ heading: 'Phase' }, { heading: 'Sit for up to' }],
    rows: [{ cells: [{ text: 'Phase 1' }, { text: '20 minutes' }] }, { cells: [{ text: 'Phase 2' }] }],
  },
  context: fixtureContext(),
}
