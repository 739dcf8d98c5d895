import nextEnv from '@next/env'
import { SettingsProblem } from '@/settings/problem'
import { StartProblem } from './problem'
import { createProgress, type Output } from './progress'

/**
 * Runs one command of the process: the server (nothing, or `--dev`), its application (`--application <address>`, for the
 * server alone), `--build`, `--publish …`, or `--set-password <email>`.
 * What keeps it from working is told in a sentence each, with exit code 1.
 */
export async function main(args: readonly string[]): Promise<void> {
  try {
    nextEnv.loadEnvConfig(process.cwd(), args.includes('--dev'), silent)
    await run(args)
  } catch (error) {
    console.error(sentencesOf(error))
    process.exit(1)
  }
}

/** The commands are loaded only now: libraries read the environment while they are loaded. */
async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--build')) {
    const { ensureBuild } = await import('./build')
    return ensureBuild(process.cwd(), createProgress(process.stdout))
  }
  if (args.includes('--publish')) {
    const { publishOptions } = await import('./publish-options')
    const options = publishOptions(args)
    const { runPublish } = await import('./run-publish')
    const isWell = await runPublish({ ...options, root: process.cwd(), output: process.stdout })
    process.exit(isWell ? 0 : 1)
  }
  const at = args.indexOf('--set-password')
  if (at === -1) {
    return serve(args, { root: process.cwd(), output: process.stdout })
  }
  const email = args[at + 1]
  if (email === undefined) throw new StartProblem('Say whose password: npm run password -- name@example.org.')
  const { runSetPassword } = await import('./run-set-password')
  await runSetPassword(email)
}

async function serve(args: readonly string[], about: { root: string; output: Output }): Promise<void> {
  if (args.includes('--dev')) {
    const { startDevelopment } = await import('./start-development')
    return startDevelopment(about)
  }
  const address = args[args.indexOf('--application') + 1]
  if (args.includes('--application') && address !== undefined) {
    const { runApplication } = await import('./run-application')
    return runApplication({ ...about, address })
  }
  const { supervise } = await import('./supervise')
  return supervise(about)
}

/** Known problems are sentences already; anything else is a fault of ours and keeps its stack. */
function sentencesOf(error: unknown): string {
  if (error instanceof SettingsProblem) return error.problems.join('\n')
  if (error instanceof StartProblem) return error.message
  return `Practice Press could not start because of a fault in the program. ${error instanceof Error ? error.stack : String(error)}`
}

const silent = { info: () => undefined, error: console.error }
