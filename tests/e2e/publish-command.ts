import { spawn } from 'node:child_process'
import type { TestServer } from './server'
import { environmentFor } from './start-server'

/** Runs `npm run publish -- …` on a server's data; returns its exit code and everything that it said. */
export function publishCommand(
  server: TestServer,
  ...words: string[]
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/start.mjs', '--publish', ...words], {
      env: environmentFor(server),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString()
      })
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
}
