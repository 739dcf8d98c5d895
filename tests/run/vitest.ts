import path from 'node:path'
import { z } from 'zod'
import type { Outcome } from './outcome'
import { readResults } from './read-results'
import { tool } from './tool'
import type { Workspace } from './workspace'

const Results = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

type Options = { project: 'unit' | 'integration'; results: string; environment?: Record<string, string> }

/** Runs one of Vitest's projects; returns the counts that its own report gives. */
export async function runVitest(workspace: Workspace, options: Options): Promise<Outcome> {
  const file = path.join(workspace.folder, options.results)
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const exitCode = await workspace.run(
    tool('vitest'),
    ['run', '--project', options.project, ...reports],
    options.environment,
  )
  return readResults({ file, exitCode, count: (json) => countOf(Results.parse(json)) })
}

/** A file that could not be loaded holds no failed test, yet it is a failure. */
function countOf(results: z.infer<typeof Results>): Outcome {
  const brokenFiles = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + brokenFiles.length,
    skipped: results.numPendingTests + results.numTodoTests,
  }
}
