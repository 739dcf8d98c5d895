import { stat } from 'node:fs/promises'
import type { Payload } from 'payload'
import type { DatabaseAddress } from '@/settings/database-url'

/**
 * Returns a question: does the database answer now? Everyone who asks at the same time shares one look, which gives up
 * after `timeoutMs`. Never rejects. Call it when the database is open.
 *
 * A file that was removed or replaced still answers whoever has it open, but what is saved there would be lost: so it
 * must also be the file that was opened.
 */
export async function databaseHealth({
  payload,
  address,
  timeoutMs = 2000,
}: {
  payload: Payload
  address: DatabaseAddress
  timeoutMs?: number
}): Promise<() => Promise<boolean>> {
  const opened = await identityOf(address)
  const look = async () => {
    if ((await identityOf(address)) !== opened) throw new Error('This is not the file that was opened.')
    // Asks for the system, not for a person: the answer is thrown away.
    await payload.count({ collection: 'sites', overrideAccess: true })
    return true
  }
  let looking: Promise<boolean> | null = null
  return () => (looking ??= within(timeoutMs, look()).finally(() => (looking = null)))
}

/** Device and number of an SQLite file; a server has no such thing. */
async function identityOf(address: DatabaseAddress): Promise<string> {
  if (address.kind === 'mongodb') return ''
  const { dev, ino } = await stat(address.file)
  return `${dev}:${ino}`
}

async function within(milliseconds: number, answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds)
  })
  const held = await Promise.race([answer.catch(() => false), late])
  clearTimeout(timer)
  return held
}
