import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawnGroup, type RunningGroup } from './process-group'

/** The one folder of a test run and everything that was started in it. */
export type Workspace = {
  folder: string
  /** Runs a command with its output shown, and resolves to its exit code. */
  run: (command: string, options: readonly string[], environment?: Record<string, string>) => Promise<number>
  /** Ends what still runs, and removes the folder. */
  close: () => Promise<void>
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Makes a temporary folder, which is also the temporary folder of every command that is run; `keep` leaves it.
 * On Ctrl-C, or any other polite end, the commands are ended first and then the folder is removed.
 */
export function openWorkspace({ keep }: { keep: boolean }): Workspace {
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-press-test-'))
  const running = new Set<RunningGroup>()
  const remove = () => {
    if (!keep) rmSync(folder, { recursive: true, force: true })
  }
  const close = async () => {
    await Promise.all([...running].map((group) => group.end()))
    remove()
    if (keep) console.log(`\nThe files of this run are in ${folder}.`)
  }

  let isStopping = false
  process.once('exit', remove)
  for (const [signal, exitCode] of Object.entries(SIGNALS)) {
    // The terminal, npm and tsx each pass the signal on: it comes more than once, and only the first counts.
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      console.error(`\nStopped by ${signal}: ending what still runs.`)
      void close().finally(() => process.exit(exitCode))
    })
  }

  return {
    folder,
    close,
    run: async (command, options, environment = {}) => {
      const group = spawnGroup(command, options, { ...process.env, TMPDIR: folder, ...environment })
      running.add(group)
      const exitCode = await group.exitCode.finally(() => running.delete(group))
      // A run that is being stopped goes no further: no next step, no summary that looks like a result.
      return isStopping ? new Promise<never>(() => undefined) : exitCode
    },
  }
}
