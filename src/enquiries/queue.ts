import { randomInt } from 'node:crypto'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Belonging, Enquiry } from './enquiry'
import { ensureFolder, syncFolder } from './durable-folder'
import { keyFor, masterKey, type Keyring } from './keyring'
import { seal, unseal } from './seal'

/** An enquiry on its way into the database. Times are ISO. */
export type Waiting = Belonging & { receivedAt: string; deleteAfter: string; enquiry: Enquiry }

/** An enquiry waits in the queue, but the master key that it was encrypted with is not at hand. */
export class KeyMissing extends Error {}

/** The queue has no room for another enquiry: the patient must be told so. */
export class QueueFull extends Error {}

/**
 * The queue on disk that every enquiry goes through: once `put` has resolved, it survives the end of the process and
 * an outage of the database. Each is one small file, encrypted, that only this account can read.
 */
export type Queue = {
  /** Keeps an enquiry. The same one again changes nothing. Throws `QueueFull`. */
  put: (waiting: Waiting) => Promise<void>
  /** The names of what waits, oldest first. */
  names: () => Promise<string[]>
  /** What waits under a name; null when it is gone. Throws `KeyMissing`, and when it was changed. */
  read: (name: string) => Promise<Waiting | null>
  /** What can be told of it without its key: when it must be gone, and whose it is. */
  label: (name: string) => Promise<{ site: string; deleteAfter: string } | null>
  remove: (name: string) => Promise<void>
  /** Removes what a process left behind that ended while it was writing. */
  tidy: () => Promise<void>
}

export function enquiryQueue({
  folder,
  keyring,
  limits = { all: 1000, site: 200 },
}: {
  folder: string
  keyring: Keyring
  limits?: { all: number; site: number }
}): Queue {
  const fileOf = (name: string) => join(folder, name)
  const names = async () => (await entriesOf(folder)).filter((name) => name.endsWith(ENDING)).sort()
  const stored = async (name: string) => {
    const text = await readIfThere(fileOf(name))
    return text === null ? null : (JSON.parse(text) as Stored)
  }
  return {
    names,
    async put(waiting) {
      const name = nameOf(waiting)
      const present = await names()
      if (present.some((each) => each.endsWith(endOf(waiting)))) return
      const ofSite = present.filter((each) => each.includes(`.${waiting.site}.`))
      if (present.length >= limits.all || ofSite.length >= limits.site)
        throw new QueueFull('Too many enquiries wait for the database: no more are taken until it answers.')
      await ensureFolder(folder)
      await write(folder, name, JSON.stringify(sealed(keyring, waiting)))
    },
    async read(name) {
      const found = await stored(name)
      return found && opened(keyring, found)
    },
    async label(name) {
      const found = await stored(name)
      return found && { site: found.site, deleteAfter: found.deleteAfter }
    },
    remove: (name) => rm(fileOf(name), { force: true }),
    async tidy() {
      const left = (await entriesOf(folder)).filter((name) => name.endsWith('.tmp'))
      await Promise.all(left.map((name) => rm(fileOf(name), { force: true })))
    },
  }
}

type Stored = Belonging & { receivedAt: string; deleteAfter: string; master: string; sealed: string }

const ENDING = '.json'

/** Sorts by time, and tells whose it is without being opened. */
function nameOf(waiting: Waiting): string {
  const name = `${String(Date.parse(waiting.receivedAt)).padStart(15, '0')}${endOf(waiting)}`
  if (!/^[\w.-]+$/.test(name)) throw new Error('An enquiry has a name that no file may have.')
  return name
}

function endOf({ site, reference }: Belonging): string {
  return `.${site}.${reference}${ENDING}`
}

function sealed(keyring: Keyring, { enquiry, ...label }: Waiting): Stored {
  const { id } = keyring.current
  const key = keyFor(keyring.current, 'queue')
  const text = JSON.stringify(enquiry)
  return { ...label, master: id, sealed: seal({ key, text, bound: boundTo(label) }) }
}

function opened(keyring: Keyring, { master, sealed: text, ...label }: Stored): Waiting {
  const key = masterKey(keyring, master)
  if (key === null)
    throw new KeyMissing(
      'An enquiry waits that was encrypted with another ENQUIRY_KEY: set that one as PREVIOUS_ENQUIRY_KEY and restart.',
    )
  const enquiry = unseal({ key: keyFor(key, 'queue'), sealed: text, bound: boundTo(label) })
  return { ...label, enquiry: JSON.parse(enquiry) as Enquiry }
}

function boundTo({ site, reference, receivedAt, deleteAfter }: Omit<Waiting, 'enquiry'>): string[] {
  return ['queue', site, reference, receivedAt, deleteAfter]
}

/**
 * Whole or not at all, and on the disk before it is promised: the file, then its name in the folder. A name of its own
 * for each try: the same enquiry may be sent twice at once.
 */
async function write(folder: string, name: string, content: string): Promise<void> {
  const temporary = join(folder, `${name}.${randomInt(2 ** 40)}.tmp`)
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, join(folder, name))
  } catch (error) {
    // On a disk that is full, what was begun would take the room of what comes next.
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(folder)
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
