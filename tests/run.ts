import { readOptions } from './run/options'
import { describeError } from './run/outcome'
import { runStep, type StepResult } from './run/run-step'
import { inGroups } from './run/steps'
import { summaryOf } from './run/summary'
import { openWorkspace } from './run/workspace'

/*
 * npm test: every check of the project. Prints progress as it goes, then a table, and as its last
 * line "N passed, N failed". Exit code 0 when nothing failed. Leaves nothing behind, Ctrl-C included.
 *
 *   --only types,lint,unit    runs those steps alone
 *   --keep                    leaves the temporary folder, which holds what the browser saw when a journey failed
 *   REQUIRE_MONGODB=1         makes it a failure when the tests on MongoDB could not be run
 */
async function main(): Promise<number> {
  const { steps, keep } = readOptions(process.argv.slice(2))
  const workspace = openWorkspace({ keep })
  const results: StepResult[] = []
  for (const group of inGroups(steps)) {
    results.push(...(await Promise.all(group.map((step) => runStep(step, workspace)))))
  }
  await workspace.close()

  const summary = summaryOf(results)
  console.log(`\n${summary.table}\n\n${summary.lastLine}`)
  return summary.failed > 0 ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(describeError(error))
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
