import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes a folder that only this account may enter, and returns it with addresses for the application's socket: below
 * that folder, or on Windows a named pipe that nobody can guess. A short path: a socket's may not be longer than a
 * hundred characters or so.
 */
export async function privateAddresses(): Promise<{ folder: string; addressOf: (turn: number) => string }> {
  const folder = await mkdtemp(join(tmpdir(), 'practice-press-'))
  const name = randomBytes(16).toString('hex')
  return {
    folder,
    addressOf: (turn) =>
      process.platform === 'win32'
        ? `\\\\.\\pipe\\practice-press-${name}-${turn}`
        : join(folder, `${turn}.sock`),
  }
}
