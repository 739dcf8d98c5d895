import type { CareLevel } from './care-card'
import type { BodyRegion } from './exercise'

/** What the safety rules need to know about a page: its body regions and its blocks in reading order. */
export type PageOutline = { bodyRegions: BodyRegion[]; blocks: OutlineBlock[] }

export type OutlineBlock =
  | { kind: 'careCard'; level: CareLevel }
  /** Anything that invites the reader to exercise: one exercise, a group or a programme. */
  | { kind: 'exercise' }
  | { kind: 'warningCallout' }
  | { kind: 'doList'; items: string[] }
  | { kind: 'doNotList'; items: string[] }
  /** Text, figures and whatever else has no safety rule of its own. */
  | { kind: 'other' }
