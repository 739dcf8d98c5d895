import type { Reference } from '@/clinical/exercise'
import { fixtureContext, type BlockFixture } from '../block-fixture'

export const references: Reference[] = [
  {
    label: 'NICE NG59',
    title: 'Low back pain and sciatica in over 16s: assessment and management',
    publisher: 'National Institute for Health and Care Excellence',
    url: 'https://www.nice.org.uk/guidance/ng59',
    accessedOn: '2026-11-22',
    kind: 'guideline',
  },
  { label: 'NHS sciatica', title: 'Sciatica', publisher: 'NHS', kind: 'patientInformation' },
]

export const fixture: BlockFixture<'sources'> = {
  block: { blockType: 'sources', heading: 'Sources' },
  context: fixtureContext({ references }),
}
