import { APIError, type Endpoint } from 'payload'
import { likenessOf } from '@/content/likeness-report'

/** `GET /api/likeness/:id`: how much of an area's text, as last saved, stands on another page; `null` when it is little. */
export const likenessEndpoint: Endpoint = {
  path: '/likeness/:id',
  method: 'get',
  handler: async (req) => {
    const likeness = await likenessOf(req, String(req.routeParams?.id ?? ''))
    if (likeness === 'unknown')
      throw new APIError('This is not here, or you may not see it.', 404, null, true)
    return Response.json(likeness, { headers: { 'Cache-Control': 'no-store' } })
  },
}
