import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What a file is called until it is whole. */
export const TEMPORARY = '.tmp'

/** Writes beside the file, makes sure that it has reached the disk, and takes the file's name in one step. */
export async function replaceFile(file: string, content: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}${TEMPORARY}`
  const handle = await open(temporary, 'w')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, file)
}

/** The content of a file, or null where there is none. */
export async function readIfThere(file: string): Promise<Buffer | null> {
  return nullIfAbsent(readFile(file))
}

/** Another text whenever `replaceFile` has put another file in its place; null where there is none. */
export async function versionOf(file: string): Promise<string | null> {
  const facts = await nullIfAbsent(stat(file))
  return facts && `${facts.ino} ${facts.size} ${facts.mtimeMs}`
}

async function nullIfAbsent<Found>(looking: Promise<Found>): Promise<Found | null> {
  try {
    return await looking
  } catch (error) {
    if (error instanceof Error && 'code' in error && isAbsence.has(error.code)) return null
    throw error
  }
}

/** Readers ask for any path: also for one below a page, or for one that is longer than a file's name may be. */
const isAbsence = new Set<unknown>(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])
