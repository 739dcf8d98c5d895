import { randomBytes } from 'node:crypto'
import type { Action } from '@/access/policy'
import { fieldsOf, nameField, newToken, picture, type SiteCollection } from './documents'
import { rest, succeeded, type RestResponse } from './rest'

/** What an operation works on: a document, its practice, and, where there are drafts, its newest version. */
export type Target = {
  collection: SiteCollection
  id: string
  site: string
  version: string
  /** An author of the same practice, whom a new guide needs. */
  author: string
}

/** One way into a collection, and the right that it asks for. */
export type Operation = {
  needs: Action
  run: (target: Target, token: string | null) => Promise<RestResponse>
  /** Whether it did what it asks for. */
  worked: (response: RestResponse) => boolean
}

/** Every way in that Payload's REST API offers to a collection of this kind. */
export function operationsOn(collection: SiteCollection): Record<string, Operation> {
  switch (collection) {
    case 'media':
      return { ...reads, ...createPicture, ...directWrites, ...deletes }
    case 'redirects':
    case 'search-words':
      return { ...reads, ...create, ...directWrites, ...deletes, ...copy }
    default:
      return { ...reads, ...create, ...deletes, ...copy, ...versionReads, ...draftWrites, ...liveWrites }
  }
}

/** An id of the same form as a real one that no document has. */
export function idLike(id: string): string {
  return `${id.slice(0, -8)}${randomBytes(4).toString('hex')}`
}

type Operations = Record<string, Operation>

const reads: Operations = {
  find: {
    needs: 'read',
    run: (target, token) => rest({ path: `/${target.collection}?${byId(target)}`, token }),
    worked: listsOne,
  },
  'find by id': {
    needs: 'read',
    run: ({ collection, id }, token) => rest({ path: `/${collection}/${id}`, token }),
    worked: succeeded,
  },
  count: {
    needs: 'read',
    run: (target, token) => rest({ path: `/${target.collection}/count?${byId(target)}`, token }),
    worked: ({ json }) => json.totalDocs === 1,
  },
}

const versionReads: Operations = {
  'list versions': {
    needs: 'read',
    run: ({ collection, id }, token) =>
      rest({ path: `/${collection}/versions?where[parent][equals]=${id}`, token }),
    worked: ({ json }) => Number(json.totalDocs) > 0,
  },
  'version by id': {
    needs: 'read',
    run: ({ collection, version }, token) => rest({ path: `/${collection}/versions/${version}`, token }),
    worked: succeeded,
  },
}

const create: Operations = {
  create: {
    needs: 'create',
    run: (target, token) =>
      rest({ method: 'POST', path: `/${target.collection}`, body: newDocument(target), token }),
    worked: succeeded,
  },
}

const createPicture: Operations = {
  create: {
    needs: 'create',
    run: async (target, token) => {
      const { data, name, mimetype } = await picture('made.png')
      const body = new FormData()
      body.set('_payload', JSON.stringify(newDocument(target)))
      body.set('file', new File([new Uint8Array(data)], name, { type: mimetype }))
      return rest({ method: 'POST', path: '/media', body, token })
    },
    worked: succeeded,
  },
}

/** Collections without drafts: what is saved is what patients see. */
const directWrites: Operations = {
  update: patch({ needs: 'update', body: change }),
  'update many': patchMany({ needs: 'update', body: change }),
}

const draftWrites: Operations = {
  'create draft': {
    needs: 'create',
    run: ({ collection, site }, token) =>
      rest({
        method: 'POST',
        path: `/${collection}?draft=true`,
        body: { ...change(collection), site },
        token,
      }),
    worked: succeeded,
  },
  'save draft': patch({ needs: 'update', query: '?draft=true', body: change }),
  autosave: patch({ needs: 'update', query: '?draft=true&autosave=true', body: change }),
  'save many drafts': patchMany({ needs: 'update', query: '&draft=true', body: change }),
  'restore version as draft': restore({ needs: 'update', query: '?draft=true' }),
}

/** Whatever changes what patients see. */
const liveWrites: Operations = {
  update: patch({ needs: 'publish', body: change }),
  'update many': patchMany({ needs: 'publish', body: change }),
  'create published': {
    needs: 'publish',
    run: (target, token) =>
      rest({
        method: 'POST',
        path: `/${target.collection}`,
        body: { ...newDocument(target), _status: 'published' },
        token,
      }),
    worked: succeeded,
  },
  publish: patch({ needs: 'publish', body: () => ({ _status: 'published' }) }),
  'publish many': patchMany({ needs: 'publish', body: () => ({ _status: 'published' }) }),
  'publish through a draft save': patch({
    needs: 'publish',
    query: '?draft=true',
    body: () => ({ _status: 'published' }),
  }),
  unpublish: patch({ needs: 'publish', body: () => ({ _status: 'draft' }) }),
  'unpublish everywhere': patch({ needs: 'publish', query: '?unpublishAllLocales=true', body: () => ({}) }),
  'duplicate as published': duplicate({ needs: 'publish', query: '?draft=false' }),
  'restore version': restore({ needs: 'publish' }),
}

const copy: Operations = { duplicate: duplicate({ needs: 'create' }) }

const deletes: Operations = {
  trash: patch({ needs: 'delete', body: () => ({ deletedAt: new Date().toISOString() }) }),
  delete: {
    needs: 'delete',
    run: ({ collection, id }, token) => rest({ method: 'DELETE', path: `/${collection}/${id}`, token }),
    worked: succeeded,
  },
  'delete many': {
    needs: 'delete',
    run: (target, token) => rest({ method: 'DELETE', path: `/${target.collection}?${byId(target)}`, token }),
    worked: listsOne,
  },
}

type Patch = {
  needs: Action
  query?: string
  body: (collection: SiteCollection) => Record<string, unknown>
}

function patch({ needs, query = '', body }: Patch): Operation {
  return {
    needs,
    run: ({ collection, id }, token) =>
      rest({ method: 'PATCH', path: `/${collection}/${id}${query}`, body: body(collection), token }),
    worked: succeeded,
  }
}

function patchMany({ needs, query = '', body }: Patch): Operation {
  return {
    needs,
    run: (target, token) =>
      rest({
        method: 'PATCH',
        path: `/${target.collection}?${byId(target)}${query}`,
        body: body(target.collection),
        token,
      }),
    worked: listsOne,
  }
}

function duplicate({ needs, query = '' }: { needs: Action; query?: string }): Operation {
  return {
    needs,
    run: ({ collection, id }, token) =>
      rest({
        method: 'POST',
        path: `/${collection}/${id}/duplicate${query}`,
        body: copyOf(collection),
        token,
      }),
    worked: succeeded,
  }
}

function restore({ needs, query = '' }: { needs: Action; query?: string }): Operation {
  return {
    needs,
    run: ({ collection, version }, token) =>
      rest({ method: 'POST', path: `/${collection}/versions/${version}${query}`, token }),
    worked: succeeded,
  }
}

function newDocument({ collection, site, author }: Target): Record<string, unknown> {
  return { ...fieldsOf[collection]({ token: newToken('made'), author }), site }
}

function change(collection: SiteCollection): Record<string, unknown> {
  const word = newToken('changed')
  return { [nameField[collection]]: collection === 'redirects' ? `/${word}` : word }
}

/** A redirect's copy needs an address of its own; the others get one made. */
function copyOf(collection: SiteCollection): Record<string, unknown> {
  return collection === 'redirects' ? change(collection) : {}
}

function byId({ id }: { id: string }): string {
  return `where[id][equals]=${id}`
}

function listsOne({ status, json }: RestResponse): boolean {
  return status < 300 && Array.isArray(json.docs) && json.docs.length === 1
}
