import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { settingNames } from '@/settings'

export type Ended = { exitCode: number | null; output: string; errors: string }

/**
 * Runs `node src/start.mjs` until it ends, with the given settings and none of the person's own.
 * Meant for starts that fail: one that succeeds would never end.
 */
export async function runStart(
  settings: Record<string, string>,
  args: readonly string[] = [],
): Promise<Ended> {
  const unset = Object.fromEntries(settingNames.map((name) => [name, '']))
  const child = spawn(process.execPath, ['src/start.mjs', ...args], {
    env: { ...process.env, ...unset, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended: Ended = { exitCode: null, output: '', errors: '' }
  child.stdout.on('data', (part: Buffer) => (ended.output += part.toString()))
  child.stderr.on('data', (part: Buffer) => (ended.errors += part.toString()))
  await once(child, 'close')
  return { ...ended, exitCode: child.exitCode }
}
