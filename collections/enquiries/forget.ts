import { join } from 'node:path'
import type { CollectionBeforeDeleteHook } from 'payload'
import { personOf } from '@/access/payload'
import { deletionLedger, DELETED_FILE } from '@/enquiries/ledger'
import { recordReading } from '@/enquiries/readings'
import { settings } from '@/settings'

/**
 * What somebody deletes stays deleted: its reference goes into the ledger beside the database, which is gone through
 * again when an older copy of the database was put back. What the clock deletes needs no entry: it does so again.
 */
export const forgetForGood: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.context.enquiriesAreOver === true) return
  const doc = await req.payload.findByID({
    collection: 'enquiries',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    showHiddenFields: true,
  })
  await deletionLedger(join(settings().dataDir, DELETED_FILE)).add(doc)
  if (personOf(req))
    await recordReading({ payload: req.payload, req, user: req.user, enquiry: doc, act: 'deleted' })
}
