import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { islandFiles, type IslandFiles } from '@/delivery/island-files'

/** The islands of the last build, in memory and compressed, as readers are sent them. */
export async function builtIslands(root: string): Promise<IslandFiles> {
  const folder = folderOf(root)
  const files = await readdir(folder)
  return islandFiles(
    await Promise.all(
      files.map(async (file) => ({ name: nameOf(file), file, code: await readFile(join(folder, file)) })),
    ),
  )
}

/** Where a build leaves them. */
export function folderOf(root: string): string {
  return join(root, '.next/islands')
}

/** `exercise-player.3f2a….js` is a file of `exercise-player`. */
export function nameOf(file: string): string {
  return basename(file).split('.')[0] ?? ''
}
