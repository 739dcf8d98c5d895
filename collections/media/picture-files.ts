import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { stemOf } from '@/sites/picture-name'
import { slugify } from '@/sites/slugify'
import { settings } from '@/settings'

/** The files of one picture: the folder of its practice below the media folder, and the names in it. */
export type PictureFiles = { folder: string; names: string[] }

/**
 * The first part of the file names of one upload, such as `knee-to-chest-3f9a0c27b154`. The random part is new for each
 * upload, so a file never changes once it has its name, and browsers may keep it.
 */
export function newStem(uploadName: string): string {
  const words = slugify(path.parse(uploadName).name).slice(0, 60).replace(/-+$/, '')
  return `${words || 'picture'}-${randomBytes(6).toString('hex')}`
}

export function fileNameOf(stem: string, width: number): string {
  return `${stem}-${width}.webp`
}

/** Whether a text can be the name of a stored picture. Nothing else is ever joined to a path. */
export function isPictureFileName(name: string): boolean {
  return stemOf(name) !== null
}

/** Stores the files of a picture, all of them or none, each whole or not at all. Throws what the disk says. */
export async function writePictureFiles(
  folder: string,
  files: { name: string; bytes: Buffer }[],
): Promise<void> {
  const names: string[] = []
  try {
    for (const { name, bytes } of files) {
      await writeWhole(placeOf(folder, name), bytes)
      names.push(name)
    }
  } catch (error) {
    await removePictureFiles({ folder, names }).catch((left: unknown) => {
      throw new AggregateError(
        [error, left],
        'A picture was stored in part, and the part could not be removed.',
      )
    })
    throw error
  }
}

/** Removes files; those that are gone already are no mistake. */
export async function removePictureFiles({ folder, names }: PictureFiles): Promise<void> {
  await Promise.all(names.map((name) => rm(placeOf(folder, name), { force: true })))
}

/** The bytes of a stored picture, at most a few megabytes, or null when the file is not there. */
export async function readPictureFile(folder: string, name: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(placeOf(folder, name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function placeOf(folder: string, name: string): string {
  if (!/^[a-z0-9-]+$/.test(folder) || !isPictureFileName(name)) {
    throw new Error(`“${folder}/${name}” is not where a picture can be stored.`)
  }
  return path.join(settings().mediaDir, folder, name)
}

/** A reader finds the whole file or none: it gets its name when all of it is on the disk. */
async function writeWhole(place: string, bytes: Buffer): Promise<void> {
  const unfinished = path.join(path.dirname(place), `.${path.basename(place)}.unfinished`)
  await mkdir(path.dirname(place), { recursive: true })
  try {
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, place)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
