import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A program under measurement, such as a server. */
export type Child = {
  /** Its memory at this moment, in MB. Linux only. */
  memory: () => Promise<number>
  /** Processor time that it has used so far, in seconds, of all its threads. Linux only. */
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
  return {
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
    },
    processorTime: async () => {
      const [, user, system] =
        /^.*\)(?: \S+){11} (\d+) (\d+)/.exec(await readFile(`/proc/${child.pid}/stat`, 'utf8')) ?? []
      return (Number(user) + Number(system)) / TICKS_PER_SECOND
    },
    end: async () => {
      process.off('exit', endWithUs)
      await end(child)
    },
  }
}

/** The unit of /proc: the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100

export async function freePort(): Promise<number> {
  const probe = createServer()
  await once(probe.listen(0, '127.0.0.1'), 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
  child.kill('SIGTERM')
  await ended
  clearTimeout(timer)
}
