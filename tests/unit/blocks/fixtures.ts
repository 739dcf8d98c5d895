import { fixture as activitiesToAvoid } from '@/blocks/activities-to-avoid/fixture'
import type { BlockFixture } from '@/blocks/block-fixture'
import { fixture as callToAction } from '@/blocks/call-to-action/fixture'
import { fixture as careCard } from '@/blocks/care-card/fixture'
import { fixture as doDontList } from '@/blocks/do-dont-list/fixture'
import { fixture as exercise } from '@/blocks/exercise/fixture'
import { fixture as exerciseGroup } from '@/blocks/exercise-group/fixture'
import { fixture as faq } from '@/blocks/faq/fixture'
import { fixture as figure } from '@/blocks/figure/fixture'
import { fixture as keyPoints } from '@/blocks/key-points/fixture'
import { fixture as programme } from '@/blocks/programme/fixture'
import { fixture as recoveryTimeline } from '@/blocks/recovery-timeline/fixture'
import { fixture as reliefPositions } from '@/blocks/relief-positions/fixture'
import { fixture as sources } from '@/blocks/sources/fixture'
import { fixture as table } from '@/blocks/table/fixture'
import type { BlockType } from '@/blocks/view-props'
import { fixture as warningCallout } from '@/blocks/warning-callout/fixture'

/** Every block filled in as an editor would. A block without a fixture does not compile. */
export const fixtures: { [T in BlockType]: BlockFixture<T> } = {
  activitiesToAvoid,
  callToAction,
  careCard,
  doDontList,
  exercise,
  exerciseGroup,
  faq,
  figure,
  keyPoints,
  programme,
  recoveryTimeline,
  reliefPositions,
  sources,
  table,
  warningCallout,
}

export const everyFixture: BlockFixture<BlockType>[] = Object.values(fixtures)
