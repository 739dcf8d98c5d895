import { draftCollections, fieldsOf, newToken, type SiteCollection } from '../permissions/documents'
import type { Target } from '../permissions/operations'
import { rest, type RestResponse } from '../permissions/rest'

/** A way by which fields reach the database. */
export type Save = (target: Target, fields: Record<string, unknown>, token: string) => Promise<RestResponse>

/** Every way to save fields of a collection by request. */
export function waysToSave(collection: SiteCollection): Record<string, Save> {
  return (draftCollections as readonly string[]).includes(collection) ? { ...direct, ...drafts } : direct
}

export const update: Save = patch('')

const direct: Record<string, Save> = {
  create: (target, fields, token) =>
    rest({ method: 'POST', path: `/${target.collection}`, body: { ...whole(target), ...fields }, token }),
  update,
  duplicate: ({ collection, id }, fields, token) =>
    rest({
      method: 'POST',
      path: `/${collection}/${id}/duplicate`,
      body: { ...(collection === 'redirects' ? { from: `/${newToken('copy')}` } : {}), ...fields },
      token,
    }),
}

const drafts: Record<string, Save> = {
  'create draft': (target, fields, token) =>
    rest({
      method: 'POST',
      path: `/${target.collection}?draft=true`,
      body: { ...whole(target), ...fields },
      token,
    }),
  'save draft': patch('?draft=true'),
  autosave: patch('?draft=true&autosave=true'),
  publish: (target, fields, token) => update(target, { ...fields, _status: 'published' }, token),
}

function patch(query: string): Save {
  return ({ collection, id }, fields, token) =>
    rest({ method: 'PATCH', path: `/${collection}/${id}${query}`, body: fields, token })
}

function whole({ collection, site, author }: Target): Record<string, unknown> {
  return { ...fieldsOf[collection]({ token: newToken('saved'), author }), site }
}
