import type { CollectionAfterChangeHook } from 'payload'

/**
 * A document that is published again is no longer recalled, and the record says since when. Straight to the row: by
 * every other way the record refuses to be changed.
 */
export const endRecalls: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status !== 'published') return doc
  const { docs } = await req.payload.find({
    collection: 'recalls',
    depth: 0,
    // The record is the system's own.
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      and: [{ document: { equals: `${collection.slug}:${doc.id}` } }, { endedAt: { exists: false } }],
    },
  })
  const data = { endedAt: new Date().toISOString() }
  for (const { id } of docs) await req.payload.db.updateOne({ collection: 'recalls', id, data, req })
  return doc
}
