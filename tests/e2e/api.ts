import { testServer } from './server'

/** A document as REST returns it. */
export type ApiDocument = Record<string, unknown> & { id: string }

/** Payload's REST interface as one signed-in person. Every call that is refused throws with the server's answer. */
export type Api = {
  create: (collection: string, data: object) => Promise<ApiDocument>
  /** Creates a document as the admin saves it while somebody types: nothing has to be complete. */
  createDraft: (collection: string, data: object) => Promise<ApiDocument>
  update: (collection: string, id: string, data: object) => Promise<ApiDocument>
  /** Creates a document that comes with a file, such as a picture. */
  upload: (collection: string, data: object, file: File) => Promise<ApiDocument>
  remove: (collection: string, id: string) => Promise<void>
  /** Takes a query string such as `where[slug][equals]=sciatica`; returns the documents found. */
  find: (collection: string, query?: string) => Promise<ApiDocument[]>
  /** Returns the document with this slug, whichever practice it belongs to. Throws when there is none, or several. */
  findBySlug: (collection: string, slug: string) => Promise<ApiDocument>
}

/** Signs a person in through REST; without a person, the first administrator. */
export async function signInToApi(person: { email: string; password: string } = testServer()): Promise<Api> {
  const { email, password } = person
  const { token } = await call<{ token: string }>('POST', '/users/login', { body: { email, password } })

  const find: Api['find'] = async (collection, query = '') => {
    const { docs } = await call<{ docs: ApiDocument[] }>('GET', `/${collection}?limit=0&${query}`, { token })
    return docs
  }
  return {
    find,
    create: async (collection, data) => {
      const { doc } = await call<{ doc: ApiDocument }>('POST', `/${collection}`, { token, body: data })
      return doc
    },
    createDraft: async (collection, data) => {
      const { doc } = await call<{ doc: ApiDocument }>('POST', `/${collection}?draft=true`, {
        token,
        body: data,
      })
      return doc
    },
    update: async (collection, id, data) => {
      const { doc } = await call<{ doc: ApiDocument }>('PATCH', `/${collection}/${id}`, { token, body: data })
      return doc
    },
    upload: async (collection, data, file) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify(data))
      form.set('file', file)
      const { doc } = await call<{ doc: ApiDocument }>('POST', `/${collection}`, { token, body: form })
      return doc
    },
    remove: async (collection, id) => {
      await call('DELETE', `/${collection}/${id}`, { token })
    },
    findBySlug: async (collection, slug) => {
      const found = await find(collection, `where[slug][equals]=${encodeURIComponent(slug)}`)
      const [document] = found
      if (document === undefined || found.length > 1) {
        throw new Error(`${found.length} documents of ${collection} have the slug "${slug}", not one.`)
      }
      return document
    },
  }
}

type Request = { token?: string; body?: object }

async function call<Answer>(method: string, path: string, { token, body }: Request): Promise<Answer> {
  const response = await fetch(`${testServer().adminUrl}/api${path}`, {
    method,
    headers: {
      // A form with files names its own type.
      ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
    },
    body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
  })
  const answer = await response.text()
  if (!response.ok) throw new Error(`${method} /api${path} was refused with ${response.status}: ${answer}`)
  return JSON.parse(answer) as Answer
}
