import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { settings } from '@/settings'

/** Everything that lies in the media folder, as paths below it, sorted. */
export function storedFiles(): string[] {
  return readdirSync(settings().mediaDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(settings().mediaDir, path.join(entry.parentPath, entry.name)))
    .sort()
}

export function storedFile(place: string): Buffer {
  return readFileSync(path.join(settings().mediaDir, place))
}
