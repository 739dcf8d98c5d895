import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { idsOf } from './site'

/*
 * What another practice shows must not vanish under its patients: a document is deleted when nobody borrows it any more.
 */

export const refuseTrashWhileBorrowed: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const goes = Boolean(data.deletedAt) && !originalDoc?.deletedAt
  if (goes && originalDoc?.id) await refuse({ collection: collection.slug, id: originalDoc.id, req })
  return data
}

export const refuseDeleteWhileBorrowed: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuse({ collection: collection.slug, id, req })

/** The stored document counts: a draft that stops the sharing has not stopped it yet. */
async function refuse({
  collection,
  id,
  req,
}: {
  collection: CollectionSlug
  id: string | number
  req: PayloadRequest
}): Promise<void> {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    trash: true,
  })
  const names = await borrowers((doc ?? {}) as { sharedWith?: unknown }, req)
  if (names.length === 0) return
  throw new APIError(
    `${names.join(' and ')} still uses this. Stop sharing it with them first.`,
    409,
    null,
    true,
  )
}

/** The borrowing sites of a document, by name, for the sentence that refuses its removal. */
async function borrowers(doc: { sharedWith?: unknown }, req: PayloadRequest): Promise<string[]> {
  const ids = idsOf(doc.sharedWith)
  if (ids.length === 0) return []
  // Names of practices are public; the person may not have access to their documents.
  const { docs } = await req.payload.find({
    collection: 'sites',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  return docs.map(({ name }) => name)
}
