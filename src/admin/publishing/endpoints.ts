import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/payload'
import { mayOnSite } from '@/access/policy'
import { publishingOf } from '@/content/document-publishing'
import { findLiveDocument } from '@/content/live-document'
import { publisherLine } from '@/publishing/line'
import { isPaged } from '@/sites/paged-collections'
import { recallDocument } from './recall-document'

/**
 * What the admin asks about a document's page, and does with it:
 * `GET /api/publishing/:collection/:id`: where it is live; `POST …/try-again`: render it now;
 * `POST …/recall` with `{ reason }`: take it off every website at once.
 */
export const publishingEndpoints: Endpoint[] = [
  {
    path: '/publishing/:collection/:id',
    method: 'get',
    handler: async (req) => {
      const { collection, doc } = await visibleDocument(req)
      return answer(await publishingOf({ payload: req.payload, collection, doc, person: personOf(req) }))
    },
  },
  {
    path: '/publishing/:collection/:id/try-again',
    method: 'post',
    handler: async (req) => {
      const { collection, doc } = await visibleDocument(req)
      const person = personOf(req)
      const sites = sitesOf(doc).filter((site) => mayOnSite(person, 'update', 'content', site))
      if (sites.length === 0) throw notFound()
      await publisherLine()?.lookNow(sites)
      return answer(await publishingOf({ payload: req.payload, collection, doc, person }))
    },
  },
  {
    path: '/publishing/:collection/:id/recall',
    method: 'post',
    handler: async (req) => {
      const { collection, doc, ...names } = await visibleDocument(req)
      if (!mayOnSite(personOf(req), 'recall', 'content', idOf(doc.site))) throw notFound()
      const reason = reasonIn(await req.json?.())
      const addresses = await recallDocument({ collection, doc, names, reason, req })
      return answer({ addresses })
    },
  },
]

/** @throws APIError one answer for "not yours" and "does not exist" */
async function visibleDocument(req: PayloadRequest) {
  const collection = req.routeParams?.collection
  if (!personOf(req) || !isPaged(collection)) throw notFound()
  const found = await findLiveDocument(req, collection, String(req.routeParams?.id ?? ''))
  if (!found) throw notFound()
  return { collection, ...found }
}

function sitesOf(doc: { site?: unknown; sharedWith?: unknown }): string[] {
  return [doc.site, ...(Array.isArray(doc.sharedWith) ? doc.sharedWith : [])].flatMap(
    (site) => idOf(site) ?? [],
  )
}

function reasonIn(body: unknown): string {
  const given = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : null
  const reason = typeof given === 'string' ? given.trim() : ''
  if (reason.length >= SHORTEST_REASON && reason.length <= LONGEST_REASON) return reason
  throw new APIError('Write in a sentence why patients must not see this any more.', 400, null, true)
}

const SHORTEST_REASON = 10
const LONGEST_REASON = 1000

function answer(body: object): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
}

function notFound(): APIError {
  return new APIError('This is not here, or you may not decide about it.', 404, null, true)
}
