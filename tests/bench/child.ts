import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A program under measurement, such as a server. */
export type Child = {
  /** Everything that it has said so far. */
  output: () => string
  /** Its memory at this moment, in MB. Linux only. */
  memory: () => Promise<number>
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
      if (ready.test(output)) resolve()
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
    output: () => output,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
    },
    end: async () => {
      process.off('exit', endWithUs)
      await end(child)
    },
  }
}

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
