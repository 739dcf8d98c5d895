import { describeError, FAILED, type Outcome } from './outcome'
import type { Step } from './steps'
import type { Workspace } from './workspace'

export type StepResult = Outcome & { title: string; seconds: number }

/** Runs one step under a heading and measures it. A crash is told and counts as one failure. */
export async function runStep(step: Step, workspace: Workspace): Promise<StepResult> {
  console.log(`\n── ${step.title} ${'─'.repeat(60 - step.title.length)}`)
  const start = performance.now()
  const outcome = await step.run(workspace).catch((error: unknown) => {
    console.error(describeError(error))
    return { ...FAILED, note: 'crashed' }
  })
  return { ...outcome, title: step.title, seconds: (performance.now() - start) / 1000 }
}
