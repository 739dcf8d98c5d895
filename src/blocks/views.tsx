import type { ReactElement } from 'react'
import { ActivitiesToAvoid } from './activities-to-avoid/view'
import { CallToAction } from './call-to-action/view'
import { CareCard } from './care-card/view'
import { DoDontList } from './do-dont-list/view'
import { Exercise } from './exercise/view'
import { ExerciseGroup } from './exercise-group/view'
import { Faq } from './faq/view'
import { Figure } from './figure/view'
import { KeyPoints } from './key-points/view'
import { Programme } from './programme/view'
import { RecoveryTimeline } from './recovery-timeline/view'
import { ReliefPositions } from './relief-positions/view'
import { Sources } from './sources/view'
import { Table } from './table/view'
import type { BlockType, ViewProps } from './view-props'
import { WarningCallout } from './warning-callout/view'

/**
 * How a block takes part in the outline of its page: a `section` stands at the second level and in the contents, a
 * `part` belongs to the section that it stands in, and a `listed` part is named in the contents below that section.
 */
export type Place = 'section' | 'part' | 'listed'

/** A view draws its block, or returns null when there is nothing to show; the contents then leave it out too. */
type View<T extends BlockType> = (props: ViewProps<T>) => ReactElement | null

/** Every block's view and place. A block without them does not compile. */
const views: { [T in BlockType]: { View: View<T>; place: Place } } = {
  careCard: { View: CareCard, place: 'part' },
  keyPoints: { View: KeyPoints, place: 'section' },
  doDontList: { View: DoDontList, place: 'part' },
  warningCallout: { View: WarningCallout, place: 'part' },
  programme: { View: Programme, place: 'section' },
  exerciseGroup: { View: ExerciseGroup, place: 'listed' },
  exercise: { View: Exercise, place: 'part' },
  recoveryTimeline: { View: RecoveryTimeline, place: 'section' },
  activitiesToAvoid: { View: ActivitiesToAvoid, place: 'section' },
  reliefPositions: { View: ReliefPositions, place: 'section' },
  figure: { View: Figure, place: 'part' },
  table: { View: Table, place: 'part' },
  faq: { View: Faq, place: 'section' },
  callToAction: { View: CallToAction, place: 'part' },
  sources: { View: Sources, place: 'section' },
}

/** Draws one block; null when it has nothing to show. */
export function drawBlock(props: ViewProps<BlockType>): ReactElement | null {
  // A block's type and that of its view belong together, which the compiler cannot follow across a lookup.
  const draw = views[props.block.blockType].View as View<BlockType>
  return draw(props)
}

export function placeOf(type: BlockType): Place {
  return views[type].place
}

/** Whether a name is that of a block. */
export function isBlockType(name: unknown): name is BlockType {
  return typeof name === 'string' && Object.hasOwn(views, name)
}
