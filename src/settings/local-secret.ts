import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureWritableFolder } from './writable-folder'

/**
 * A secret of an installation on one's own machine, 64 hexadecimal digits: made on first use and kept in the data
 * folder under its name, readable by its owner only. Throws a `SettingsProblem` when the folder cannot be written to.
 */
export function localSecret(dataDir: string, name: 'secret' | 'enquiry-key' = 'secret'): string {
  ensureWritableFolder(dataDir, 'DATA_DIR')
  const file = join(dataDir, name)
  try {
    // "wx" fails when the file exists, so that two processes starting at once agree on one secret.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!isFileExists(error)) throw error
  }
  return readFileSync(file, 'utf8').trim()
}

function isFileExists(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
