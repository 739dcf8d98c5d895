import type { RestRequest, RestResponse } from './rest'

/** Every default address of a collection, with a request that would work for somebody who may. */
export function doorsOf(slug: string, id: string): RestRequest[] {
  const all = 'where[id][exists]=true'
  return [
    { path: `/${slug}` },
    { path: `/${slug}?draft=true&trash=true&depth=10&pagination=false&limit=0` },
    { path: `/${slug}/${id}` },
    { path: `/${slug}/count` },
    { path: `/${slug}/versions` },
    { path: `/${slug}/versions/${id}` },
    { method: 'POST', path: `/${slug}`, body: { name: 'Made by a stranger' } },
    { method: 'POST', path: `/${slug}?draft=true`, body: { name: 'Made by a stranger' } },
    { method: 'POST', path: `/${slug}/${id}/duplicate`, body: {} },
    { method: 'POST', path: `/${slug}/versions/${id}`, body: {} },
    { method: 'POST', path: `/${slug}/access/${id}`, body: {} },
    { method: 'PATCH', path: `/${slug}/${id}`, body: { name: 'Changed by a stranger' } },
    { method: 'PATCH', path: `/${slug}?${all}`, body: { name: 'Changed by a stranger' } },
    { method: 'DELETE', path: `/${slug}/${id}` },
    { method: 'DELETE', path: `/${slug}?${all}` },
  ]
}

/** Whether an answer carries a document, or tells that there is one. */
export function gives({ status, json }: RestResponse): boolean {
  const listed = Array.isArray(json.docs) && json.docs.length > 0
  return status < 300 && (listed || Boolean(json.doc) || Boolean(json.id) || Number(json.totalDocs ?? 0) > 0)
}
