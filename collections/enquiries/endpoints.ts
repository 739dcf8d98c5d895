import { APIError, type Endpoint } from 'payload'
import { idOf, personOf } from '@/access/payload'
import { mayOnSite } from '@/access/policy'
import { recordReading } from '@/enquiries/readings'

/** `POST /api/enquiries/:id/state` with `{ state }`: what was done with an enquiry, the only thing that ever changes. */
export const enquiryEndpoints: Endpoint[] = [
  {
    path: '/:id/state',
    method: 'post',
    handler: async (req) => {
      const state = stateIn(await req.json?.())
      const id = String(req.routeParams?.id ?? '')
      const doc = personOf(req)
        ? await req.payload.findByID({
            collection: 'enquiries',
            id,
            depth: 0,
            disableErrors: true,
            overrideAccess: false,
            req,
            showHiddenFields: true,
          })
        : null
      if (!doc || !mayOnSite(personOf(req), 'update', 'enquiries', idOf(doc.site))) throw notFound()
      await req.payload.update({
        collection: 'enquiries',
        id,
        depth: 0,
        // Nobody may write an enquiry; what it says about them is decided above.
        overrideAccess: true,
        req,
        data: { state },
      })
      const act = state === 'answered' ? 'answered' : 'reopened'
      await recordReading({ payload: req.payload, req, user: req.user, enquiry: doc, act })
      return Response.json({ state }, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
]

function stateIn(body: unknown): 'read' | 'answered' {
  const state = typeof body === 'object' && body !== null && 'state' in body ? body.state : null
  if (state === 'read' || state === 'answered') return state
  throw new APIError('An enquiry can be marked as read or as answered.', 400, null, true)
}

function notFound(): APIError {
  return new APIError('This is not here, or you may not decide about it.', 404, null, true)
}
