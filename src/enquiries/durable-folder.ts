import { mkdir, open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder that only this account may enter, if there is none, with those above it. Each new name is on the disk
 * when it resolves: a file whose folder a power cut takes away is as lost as one that was never written.
 */
export async function ensureFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first === undefined) return
  const outermost = dirname(resolve(first))
  for (let made = resolve(folder); made !== outermost; made = dirname(made)) await syncFolder(dirname(made))
}

/** Resolves when the names in a folder are on the disk. Windows opens no folders, and keeps names by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
