import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import type { PagedCollection } from '@/sites/paged-collections'

/** A document as it is stored for patients, not its newest draft, with what it is and what it is called. */
export type LiveDocument = { doc: DataFromCollectionSlug<PagedCollection>; kind: string; title: string }

/** The stored document, when the person of the request may read it or what is published of it; else null. */
export async function findLiveDocument(
  req: PayloadRequest,
  collection: PagedCollection,
  id: string,
): Promise<LiveDocument | null> {
  const asked = { collection, id, depth: 0, disableErrors: true, req } as const
  const seen = await req.payload.findByID({ ...asked, draft: true, overrideAccess: false })
  // The person may see it. Whether it is published stands in the stored row, which the newest draft covers.
  const doc = seen && (await req.payload.findByID({ ...asked, overrideAccess: true }))
  if (!doc) return null
  const { admin, labels } = req.payload.collections[collection].config
  return {
    doc,
    kind: typeof labels.singular === 'string' ? labels.singular : collection,
    title: String((doc as unknown as Record<string, unknown>)[admin.useAsTitle ?? 'id'] ?? ''),
  }
}
