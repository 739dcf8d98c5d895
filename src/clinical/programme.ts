import type { Dose, Range } from './dose'

/** A plan in phases. Weeks guide; the entry and exit criteria decide. */
export type Programme = {
  painRule: PainRule
  /** "It is safe to exercise if …" and "do not exercise if …". */
  eligibility: { safeIf: string[]; notIf: string[] }
  phases: Phase[]
}

/**
 * How pain decides whether to go on. It belongs to a programme, not to the product: a 0 to 10 traffic light would
 * contradict the sciatica rule "stop if the leg pain increases" (reference: clinical findings, §3.2 rule f).
 */
export type PainRule =
  | { kind: 'scale'; green: string; amber: string; red: string; settleHours: number }
  | { kind: 'centralise'; goodSign: string; stopIf: string }

export type Phase = {
  label: string
  weeks: Range
  goal: string
  /** Criteria to begin this phase, one sentence each. */
  entry: string[]
  /** Criteria to move on. */
  exit: string[]
  ifWorse: 'repeatPhase' | 'previousPhase' | 'contact'
  items: ProgrammeItem[]
}

export type ProgrammeItem = {
  change: 'start' | 'continue' | 'progress' | 'stop' | 'optional'
  target: ProgrammeTarget
  /** Overrides the exercise's default dose, field by field. */
  dose?: Partial<Dose>
  note?: string
}

export type ProgrammeTarget =
  | { kind: 'exercise'; exercise: string }
  | { kind: 'group'; label: string; exercises: string[] }
  | { kind: 'activity'; activity: Activity }
  | { kind: 'advice'; text: string }

export type Activity = 'walking' | 'swimming' | 'cycling'
