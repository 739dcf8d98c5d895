import { FAILED, type Outcome, PASSED } from '../outcome'
import { tool } from '../tool'
import type { Workspace } from '../workspace'

/** ESLint and Prettier count as one test. Both are run, so that one run shows everything there is to mend. */
export async function lint({ run }: Workspace): Promise<Outcome> {
  const rules = await run(tool('eslint'), ['.', '--max-warnings', '0'])
  const cache = ['--cache', '--cache-location', 'node_modules/.cache/tests.prettier']
  const layout = await run(tool('prettier'), ['.', '--check', '--log-level', 'warn', ...cache])
  return rules === 0 && layout === 0 ? PASSED : FAILED
}
