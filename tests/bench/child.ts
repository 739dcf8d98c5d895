import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { processTree, type TreeProcess } from './process-tree'

/** A program under measurement, such as a server. */
export type Child = {
  /** It and everything that it has started. Linux only. */
  processes: () => Promise<TreeProcess[]>
  /** Memory of all of them at this moment, in MB. */
  memory: () => Promise<number>
  /** Processor time that those have used which run at this moment, in seconds. */
  processorTime: () => Promise<number>
  /** Ends it with SIGTERM, and with SIGKILL when it does not go. */
  end: () => Promise<void>
}

/** Starts a program and waits until it has said that it is ready. Throws what it said when it ends before. */
export async function startChild({
  command,
  args,
  environment = {},
  ready,
}: {
  command: string
  args: readonly string[]
  environment?: Record<string, string>
  ready: RegExp
}): Promise<Child> {
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const isReady = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (!ready.test(output)) return
      // From now on it may say what it likes: nobody listens.
      for (const stream of [child.stdout, child.stderr]) stream.off('data', hear).resume()
      resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${command} ended before it was ready. It said:\n${output}`)))
  })
  const endWithUs = () => child.kill()
  process.once('exit', endWithUs)
  await isReady
  const processes = () => processTree(child.pid ?? 0)
  return {
    processes,
    memory: async () => total((await processes()).map(({ memory }) => memory)),
    processorTime: async () => total((await processes()).map(({ processorTime }) => processorTime)),
    end: async () => {
      process.off('exit', endWithUs)
      await end(child)
    },
  }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
  child.kill('SIGTERM')
  await ended
  clearTimeout(timer)
}
