import { APIError, type CollectionSlug, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { idOf, personOf } from '@/access/payload'
import { mayOnSite } from '@/access/policy'
import { nudgePublisher } from '@/publishing/nudge'

/**
 * `POST /api/<collection>/:id/stop-borrowing` with `{ site }`: takes a shared document off the borrowing practice's
 * website. The document stays with its owner; a borrower removes its own loan and nothing else.
 */
export function stopBorrowing(collection: CollectionSlug): Endpoint {
  return {
    path: '/:id/stop-borrowing',
    method: 'post',
    handler: async (req) => {
      const body = (await req.json?.()) as { site?: unknown } | undefined
      const site = idOf(body?.site)
      const id = String(req.routeParams?.id ?? '')
      if (!site || !mayOnSite(personOf(req), 'delete', 'content', site)) throw notFound()
      if (!(await removeBorrower({ collection, id, site, req }))) throw notFound()
      return Response.json({ message: 'Your practice no longer shows this.' })
    },
  }
}

async function removeBorrower({
  collection,
  id,
  site,
  req,
}: {
  collection: CollectionSlug
  id: string
  site: string
  req: PayloadRequest
}): Promise<boolean> {
  // The policy above allowed it; the document itself is the owner's, whom the borrower has no rights over.
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const sharedWith = withoutBorrower(doc, site)
  if (!sharedWith) return false
  // Straight to the rows: an ordinary update would start from the newest draft and publish it.
  await req.payload.db.updateOne({ collection, id, data: { sharedWith }, req })
  nudgePublisher([site])
  await updateDraft({ collection, id, site, req })
  return true
}

/** Else the owner's next save would bring the loan back. */
async function updateDraft({
  collection,
  id,
  site,
  req,
}: {
  collection: CollectionSlug
  id: string
  site: string
  req: PayloadRequest
}): Promise<void> {
  if (!req.payload.collections[collection].config.versions) return
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await req.payload.db.findVersions({ collection, where, limit: 1, pagination: false, req })
  const [newest] = docs
  const sharedWith = withoutBorrower(newest?.version, site)
  if (!newest || !sharedWith) return
  const versionData = { ...newest, version: { ...newest.version, sharedWith } }
  await req.payload.db.updateVersion({ collection, id: newest.id, versionData, req })
}

/** The borrowers that stay, or null when the site is none of them. */
function withoutBorrower(doc: unknown, site: string): string[] | null {
  const rows = typeof doc === 'object' && doc !== null && 'sharedWith' in doc ? doc.sharedWith : null
  const borrowers = Array.isArray(rows) ? rows.flatMap((each) => idOf(each) ?? []) : []
  return borrowers.includes(site) ? borrowers.filter((borrower) => borrower !== site) : null
}

/** One answer for "not yours", "not lent to you" and "does not exist". */
function notFound(): APIError {
  return new APIError('Your practice does not borrow this, or you may not decide about it.', 404, null, true)
}
