import type { Outcome } from '../outcome'
import { runVitest } from '../vitest'
import type { Workspace } from '../workspace'

export function unit(workspace: Workspace): Promise<Outcome> {
  return runVitest(workspace, { project: 'unit', results: 'unit.json' })
}
