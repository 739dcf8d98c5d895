import type { Payload } from 'payload'
import { keyToSealWith } from './boxes'
import { sealEnquiry } from './enquiry'
import type { Keyring } from './keyring'
import type { deletionLedger } from './ledger'
import type { Queue, Waiting } from './queue'

/**
 * Brings what waits in the queue into the database, each exactly once: its reference is unique there, and its file goes
 * only when it is surely stored. Stops with the first that the database does not take, and throws why. What somebody has
 * deleted does not come again, although the patient's browser sent it once more.
 *
 * @param databaseAnswers a file that was removed still takes what is written, for nobody to find
 * @param report is told of what cannot be read, by its name; it stays where it is until it is too old
 * @returns how many are new in the database
 */
export async function deliverWaiting({
  payload,
  queue,
  ledger,
  keyring,
  databaseAnswers,
  report,
}: {
  payload: Payload
  queue: Queue
  ledger: Pick<ReturnType<typeof deletionLedger>, 'entries'>
  keyring: Keyring
  databaseAnswers: () => Promise<boolean>
  report: (error: unknown, name: string) => void
}): Promise<number> {
  let delivered = 0
  for (const name of await queue.names()) {
    const waiting = await queue.read(name).catch((error: unknown) => {
      report(error, name)
      return null
    })
    if (waiting === null) continue
    if (!(await databaseAnswers())) throw new Error('The database does not answer.')
    const deleted = await ledger.entries()
    const isDeleted = deleted.some(({ reference }) => reference === waiting.reference)
    if (!isDeleted && (await deliver(payload, keyring, waiting))) delivered += 1
    if (!(await databaseAnswers())) throw new Error('The database went away while an enquiry was stored.')
    await queue.remove(name)
  }
  return delivered
}

/** Returns whether it was not there yet. What belongs to a practice that is gone is dropped: nobody may read it. */
async function deliver(payload: Payload, keyring: Keyring, waiting: Waiting): Promise<boolean> {
  const { site, reference, receivedAt, deleteAfter, enquiry } = waiting
  const { totalDocs } = await payload.count({
    collection: 'sites',
    // For the system, whoever sent it: does the practice still exist?
    overrideAccess: true,
    where: { id: { equals: site } },
  })
  if (totalDocs === 0 || (await isStored(payload, reference))) return false
  const key = await keyToSealWith(payload, keyring, site)
  const sealed = sealEnquiry(key, enquiry, { site, reference })
  try {
    await payload.create({
      collection: 'enquiries',
      depth: 0,
      overrideAccess: true,
      data: { site, state: 'new', receivedAt, deleteAfter, reference, sealed, announced: false },
    })
    return true
  } catch (error) {
    if (await isStored(payload, reference)) return false
    throw error
  }
}

async function isStored(payload: Payload, reference: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'enquiries',
    overrideAccess: true,
    where: { reference: { equals: reference } },
  })
  return totalDocs > 0
}
