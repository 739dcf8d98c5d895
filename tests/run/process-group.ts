import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** A command with all the processes it starts. */
export type RunningGroup = { exitCode: Promise<number>; end: () => Promise<void> }

const GRACE_MILLISECONDS = 10_000

/**
 * Starts a command in a process group of its own, so that it can be ended whole, whatever it started itself.
 * `exitCode` rejects with a sentence when the command cannot be started; a command ended by a signal counts as 1.
 */
export function spawnGroup(
  command: string,
  options: readonly string[],
  environment: NodeJS.ProcessEnv,
): RunningGroup {
  const child = spawn(command, options, {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  })
  const exitCode = new Promise<number>((resolve, reject) => {
    child.once('error', (error) => {
      reject(new Error(`"${command}" could not be started: ${error.message}. Run "npm ci" and try again.`))
    })
    child.once('exit', (code) => {
      resolve(code ?? 1)
    })
  })
  return { exitCode, end: () => endGroup(child.pid) }
}

/** Asks first, and after a while ends whatever is left. */
async function endGroup(group: number | undefined): Promise<void> {
  if (group === undefined) return
  signal(group, 'SIGINT')
  const deadline = Date.now() + GRACE_MILLISECONDS
  while (signal(group, 0) && Date.now() < deadline) await sleep(100)
  signal(group, 'SIGKILL')
}

/** Returns whether any process of the group was there to be told. */
function signal(group: number, what: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, what)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
    throw error
  }
}
