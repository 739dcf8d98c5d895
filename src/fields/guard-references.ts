import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { idOf } from '@/access/payload'
import { blockSchemas } from '@/blocks/schemas'
import { referencesIn, type DocumentReference } from './references-in'
import { isShared, isSiteCollection } from './relation'

/**
 * Refuses a document that names another practice's document, unless that practice shares it. Payload's own
 * validation does not look at uploads, at blocks in rich text, or at drafts, and a picker's filter is no access rule.
 *
 * A document that does not exist is refused with the same sentence, so that the answer tells nothing of what others
 * have. References that stand already are left alone: a guide must stay editable after something was unshared.
 */
export const guardReferences: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const site = collection.slug === 'sites' ? idOf(originalDoc) : idOf(data.site ?? originalDoc?.site)
  const { fields } = collection
  // A copy is new: its original, which Payload hands over as the document before, may be another practice's.
  const standing = operation === 'create' ? undefined : originalDoc
  const before = new Set(referencesIn({ fields, data: standing, blocks: blockSchemas }).map(keyOf))
  const added = referencesIn({ fields, data, blocks: blockSchemas }).filter(
    (reference) => isSiteCollection(reference.collection) && !before.has(keyOf(reference)),
  )
  const usable = await usableOn(site, added, req)
  const refused = added.filter((reference) => !usable.has(keyOf(reference)))
  if (refused.length === 0) return data

  const paths = [...new Set(refused.map(({ field }) => field))]
  throw new ValidationError({
    collection: collection.slug,
    errors: paths.map((path) => ({
      path,
      message:
        'Something chosen here does not belong to this practice. Choose one of its own, or one shared with it.',
    })),
  })
}

/** Which of the referenced documents the site owns or borrows. One query a collection. */
async function usableOn(
  site: string | null,
  references: DocumentReference[],
  req: PayloadRequest,
): Promise<Set<string>> {
  const usable = new Set<string>()
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const ids = references.filter((reference) => reference.collection === collection).map(({ id }) => id)
    // The rule is about the document's site, not about the person who saves it.
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      req,
      where: { id: { in: [...new Set(ids)] } },
    })
    for (const doc of docs as { id: string; site?: unknown; sharedWith?: unknown }[]) {
      const borrowers = isShared(collection) && Array.isArray(doc.sharedWith) ? doc.sharedWith.map(idOf) : []
      if (site && [idOf(doc.site), ...borrowers].includes(site)) usable.add(keyOf({ collection, id: doc.id }))
    }
  }
  return usable
}

function keyOf({ collection, id }: Pick<DocumentReference, 'collection' | 'id'>): string {
  return `${collection}:${id}`
}
