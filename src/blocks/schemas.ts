import type { Block } from 'payload'
import { activitiesToAvoid } from './activities-to-avoid/schema'
import { callToAction } from './call-to-action/schema'
import { careCard } from './care-card/schema'
import { doDontList } from './do-dont-list/schema'
import { exercise } from './exercise/schema'
import { exerciseGroup } from './exercise-group/schema'
import { faq } from './faq/schema'
import { figure } from './figure/schema'
import { keyPoints } from './key-points/schema'
import { programme } from './programme/schema'
import { recoveryTimeline } from './recovery-timeline/schema'
import { reliefPositions } from './relief-positions/schema'
import { sources } from './sources/schema'
import { table } from './table/schema'
import { warningCallout } from './warning-callout/schema'

/** Every block, in the order in which the editor offers them. The views are registered in `views.tsx`. */
export const blockSchemas = [
  careCard,
  keyPoints,
  doDontList,
  warningCallout,
  programme,
  exerciseGroup,
  exercise,
  recoveryTimeline,
  activitiesToAvoid,
  reliefPositions,
  figure,
  table,
  faq,
  callToAction,
  sources,
] satisfies Block[]
