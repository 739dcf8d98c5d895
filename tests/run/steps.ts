import { endToEnd } from './steps/end-to-end'
import { integrationOnMongodb, integrationOnSqlite } from './steps/integration'
import { lint } from './steps/lint'
import { types } from './steps/types'
import { unit } from './steps/unit'
import type { Outcome } from './outcome'
import type { Workspace } from './workspace'

/**
 * One part of `npm test`. A step that throws has crashed, which counts as one failure. One that says so runs beside the
 * step before it: lint keeps one core busy, and the machine has more.
 */
export type Step = {
  name: string
  title: string
  beside?: true
  run: (workspace: Workspace) => Promise<Outcome>
}

/** All steps, in the order in which they run: what fails soonest stands first. */
export const STEPS: readonly Step[] = [
  { name: 'types', title: 'types', run: types },
  { name: 'lint', title: 'lint', run: lint },
  { name: 'unit', title: 'unit', beside: true, run: unit },
  { name: 'integration-sqlite', title: 'integration, SQLite', run: integrationOnSqlite },
  { name: 'integration-mongodb', title: 'integration, MongoDB', run: integrationOnMongodb },
  { name: 'e2e', title: 'end to end', run: endToEnd },
]

/** The steps in groups that run one after another; what is in a group runs at once. */
export function inGroups(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = []
  for (const step of steps) {
    const last = groups.at(-1)
    if (step.beside && last) last.push(step)
    else groups.push([step])
  }
  return groups
}
