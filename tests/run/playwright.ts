import path from 'node:path'
import { z } from 'zod'
import type { Outcome } from './outcome'
import { readResults } from './read-results'
import { tool } from './tool'
import type { Workspace } from './workspace'

const Results = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    skipped: z.number(),
  }),
})

/** Runs all of Playwright's tests in the given browser; returns the counts that its own report gives. */
export async function runPlaywright(
  workspace: Workspace,
  { chromium }: { chromium: string },
): Promise<Outcome> {
  const file = path.join(workspace.folder, 'end-to-end.json')
  const exitCode = await workspace.run(tool('playwright'), ['test'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    TEST_CHROMIUM: chromium,
    TEST_RESULTS_DIR: path.join(workspace.folder, 'end-to-end'),
  })
  return readResults({ file, exitCode, count: (json) => countOf(Results.parse(json)) })
}

function countOf({ stats }: z.infer<typeof Results>): Outcome {
  return { passed: stats.expected, failed: stats.unexpected, skipped: stats.skipped }
}
