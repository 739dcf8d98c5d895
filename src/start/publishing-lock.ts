import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './problem'

/** Who may write to the folder of published pages: the running server, or `npm run publish`. */
export type LockHolder = 'server' | 'command'

/**
 * Says that this process writes the published pages, until the returned function is called. A file that is touched
 * every few seconds says so to other processes, in other containers too; who was killed is forgotten soon.
 */
export async function holdLock(dataDir: string, holder: LockHolder): Promise<() => Promise<void>> {
  const file = lockFile(dataDir)
  await writeFile(file, holder)
  const timer = setInterval(() => {
    const now = new Date()
    // Gone when somebody has deleted it, or the disk is full: written again the next time.
    utimes(file, now, now).catch(() => writeFile(file, holder).catch(() => undefined))
  }, TOUCHED_EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await rm(file, { force: true })
  }
}

/** Which other process writes the published pages at this moment, or null. */
export async function lockHolder(dataDir: string, now = Date.now()): Promise<LockHolder | null> {
  try {
    const file = lockFile(dataDir)
    const [{ mtimeMs }, holder] = await Promise.all([stat(file), readFile(file, 'utf8')])
    if (now - mtimeMs > FORGOTTEN_AFTER_MS) return null
    return holder === 'command' ? 'command' : 'server'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function lockFile(dataDir: string): string {
  return join(dataDir, 'publishing.lock')
}

const TOUCHED_EVERY_MS = 5000
const FORGOTTEN_AFTER_MS = 20_000
