import { accessSync, constants, mkdirSync } from 'node:fs'
import { SettingsProblem } from './problem'

/**
 * Creates a folder if need be and makes sure that this process may write into it.
 * Throws a `SettingsProblem` that names the folder, the reason and the setting that chooses another one.
 */
export function ensureWritableFolder(folder: string, setting: 'DATA_DIR' | 'MEDIA_DIR'): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new SettingsProblem([
      `The folder ${folder} cannot be used (${reasonOf(error)}): allow this account to write there, or name another folder in ${setting}.`,
    ])
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

const reasons: Record<string, string> = {
  EACCES: 'no permission to write',
  EPERM: 'no permission to write',
  EROFS: 'it is on a read-only disk',
  EEXIST: 'a file stands in its place',
  ENOTDIR: 'a file stands in its way',
  ENOSPC: 'the disk is full',
}
