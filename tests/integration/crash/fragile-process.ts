import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** Where a process is to stop for good, as `freeze.mjs` knows it. */
export type CrashPoint = { point: string; file?: string; nth?: number }

/** A process that can be stopped at a named point, and is then killed there. */
export type FragileProcess = {
  /** Resolves once the process has said this line. Rejects when it ends instead. */
  said: (line: string) => Promise<void>
  /** From now on the point counts. */
  arm: () => Promise<void>
  tell: (line: string) => void
  /** Ends it as a power cut would: nothing of it runs any more, no handler, no `finally`. */
  kill: () => Promise<void>
}

/** Starts Node with a program, TypeScript or not, that can be killed at a point. */
export function startFragile({
  program,
  crash,
  environment,
}: {
  program: readonly string[]
  crash: CrashPoint | null
  environment: Record<string, string>
}): FragileProcess {
  const child = spawn(process.execPath, ['--import', FREEZE, ...program], {
    env: { ...process.env, ...environment, ...variablesOf(crash) },
    stdio: 'pipe',
  })
  const output = listenTo(child)
  return {
    said: output.said,
    arm: async () => {
      child.kill('SIGUSR2')
      await output.said('armed')
    },
    tell: (line) => child.stdin.write(`${line}\n`),
    kill: async () => {
      const ended = once(child, 'close')
      child.kill('SIGKILL')
      await ended
    },
  }
}

const FREEZE = path.resolve('tests/integration/crash/freeze.mjs')

function variablesOf(crash: CrashPoint | null): Record<string, string> {
  return {
    CRASH_POINT: crash?.point ?? '',
    CRASH_FILE: crash?.file ?? '',
    CRASH_NTH: String(crash?.nth ?? 1),
  }
}

function listenTo(child: ChildProcess) {
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let rest = ''
  let everything = ''
  const wake = () => {
    for (const look of [...waiting]) look()
  }
  const hear = (chunk: Buffer) => {
    everything += chunk.toString()
    const parts = (rest + chunk.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    wake()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  child.once('close', wake)

  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  return {
    said: (line: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (!lines.includes(line) && !hasEnded()) return
          waiting.delete(look)
          if (lines.includes(line)) resolve()
          else reject(new Error(`The process ended before it said “${line}”. It said:\n${everything}`))
        }
        waiting.add(look)
        look()
      }),
  }
}
