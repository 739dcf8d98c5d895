import type { Exercise } from '../../exercise'
import { phasePlans, type PhasePlan } from '../../phase-plan'
import type { Programme } from '../../programme'

/** What the programme rules look at: each phase as a patient would follow it, with what to call it. */
export type ResolvedPhase = PhasePlan & {
  /** "phases.1" */
  path: string
  /** "phase 2 (“Move more”)" */
  title: string
}

export function resolveProgramme(programme: Programme, exercises: readonly Exercise[]): ResolvedPhase[] {
  return phasePlans(programme, exercises).map((plan, index) => ({
    ...plan,
    path: `phases.${index}`,
    title: titleOf(index + 1, plan.phase.label.trim()),
  }))
}

function titleOf(number: number, label: string): string {
  return label ? `phase ${number} (“${label}”)` : `phase ${number}`
}
