import type { Dose } from '../clinical/dose'
import type { Ref } from './reference-marker'

/** The fields of each block, as its schema in `src/blocks` asks for them. */
export type BlockFields = {
  careCard: { notice: Ref }
  doDontList: { kind: 'do' | 'dont'; heading?: string; items: Line[] }
  warningCallout: { heading: string; text: string }
  exercise: PrescribedExercise
  exerciseGroup: { heading: string; introduction?: string; exercises: PrescribedExercise[] }
  programme: { heading?: string }
  recoveryTimeline: { heading: string; steps: RecoveryStep[] }
  activitiesToAvoid: {
    heading: string
    introduction?: string
    items: { activity: string; instead?: string }[]
  }
  reliefPositions: { heading: string; positions: { name: string; instruction: string }[] }
  keyPoints: { heading: string; items: Line[] }
  faq: { heading: string; questions: Question[] }
  callToAction: { heading: string; text: string; label: string; link: Link }
  sources: { heading: string }
  table: { caption: string; columns: { heading: string }[]; rows: { cells: Line[] }[] }
}

export type BlockType = keyof BlockFields

export type Line = { text: string }

export type Question = { question: string; answer: string }

export type Link =
  | { kind: 'document'; document: Ref }
  | { kind: 'path'; path: '/' | '/guides' | '/exercises' | '/authors' | '/areas' | '/services' }

export type PrescribedExercise = { exercise: Ref; doseOverride?: Partial<Dose>; note?: string }

/** `citation` is the label of a reference of the same guide. */
export type RecoveryStep = {
  from: number
  to: number
  unit: 'week' | 'month'
  expect: string
  citation?: string
}

/** Rows of one text each, as the lists of blocks and fields store them. */
export function lines(...texts: string[]): Line[] {
  return texts.map((text) => ({ text }))
}
