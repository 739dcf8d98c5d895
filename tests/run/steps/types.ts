import { existsSync } from 'node:fs'
import { FAILED, type Outcome, PASSED } from '../outcome'
import { tool } from '../tool'
import type { Workspace } from '../workspace'

/** Compiles every file without writing any; Next's route types are made first, because the pages use them. */
export async function types({ run }: Workspace): Promise<Outcome> {
  if (existsSync('next.config.ts') && (await run(tool('next'), ['typegen'])) !== 0) return FAILED
  const cache = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/tests.tsbuildinfo']
  return (await run(tool('tsc'), ['--noEmit', ...cache])) === 0 ? PASSED : FAILED
}
