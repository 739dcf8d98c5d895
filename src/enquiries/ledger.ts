import { open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ensureFolder, syncFolder } from './durable-folder'

/** Where the ledger stands, below the data folder. It is not to be restored together with the database. */
export const DELETED_FILE = join('enquiries', 'deleted.log')

export type Deleted = { reference: string; deleteAfter: string }

/**
 * The enquiries that somebody deleted before their time: random references and dates, nothing else. An entry is kept
 * until the enquiry would have been deleted anyway.
 */
export function deletionLedger(file: string) {
  return {
    /** Resolves when it is on the disk. */
    async add({ reference, deleteAfter }: Deleted): Promise<void> {
      await ensureFolder(dirname(file))
      const handle = await open(file, 'a', 0o600)
      try {
        await handle.writeFile(`${reference} ${deleteAfter}\n`)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await syncFolder(dirname(file))
    },
    async entries(): Promise<Deleted[]> {
      const text = await readFile(file, 'utf8').catch(ifMissing(''))
      return text.split('\n').flatMap((line) => {
        const [reference, deleteAfter] = line.split(' ')
        return reference && deleteAfter ? [{ reference, deleteAfter }] : []
      })
    },
    /** Forgets the entries that no copy of the database needs any more. */
    async forgetBefore(now: number): Promise<void> {
      const entries = await this.entries()
      const needed = entries.filter(({ deleteAfter }) => Date.parse(deleteAfter) > now)
      if (needed.length === entries.length) return
      const temporary = `${file}.${process.pid}.tmp`
      const handle = await open(temporary, 'w', 0o600)
      try {
        await handle.writeFile(
          needed.map(({ reference, deleteAfter }) => `${reference} ${deleteAfter}\n`).join(''),
        )
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(temporary, file)
      await syncFolder(dirname(file))
    },
  }
}

function ifMissing<T>(otherwise: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise
    throw error
  }
}
