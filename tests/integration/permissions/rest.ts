import config from '@payload-config'
import { handleEndpoints } from 'payload'

/** What a browser or a script sends. `token` is a sign-in; without one the request is anonymous. */
export type RestRequest = {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below `/api`, with its query string. */
  path: string
  /** Sent as JSON, but for a form, which carries a file, and for text, which goes as it is. */
  body?: unknown
  token?: string | null
  headers?: Record<string, string>
}

/** `text` is every byte that came back, for oracles that look for what must not be there. */
export type RestResponse = { status: number; text: string; json: Record<string, unknown> }

/** Sends a request through Payload's whole REST stack, as the running server does, without a server. */
export async function rest({
  method = 'GET',
  path,
  body,
  token,
  headers,
}: RestRequest): Promise<RestResponse> {
  const isJson = body !== undefined && !(body instanceof FormData)
  const request = new Request(`http://localhost:3000/api${path}`, {
    method,
    headers: {
      ...(isJson ? { 'Content-Type': 'application/json' } : {}),
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    body: isJson && typeof body !== 'string' ? JSON.stringify(body) : (body as BodyInit | undefined),
  })
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return { status: response.status, text, json: parse(text) }
}

/** The sentences of an error answer with the fields on which they stand. */
export function errorsOf({ json }: RestResponse): { path: string; message: string }[] {
  const [first] = (json.errors ?? []) as { data?: { errors?: { path: string; message: string }[] } }[]
  return (first?.data?.errors ?? []).map(({ path, message }) => ({ path, message }))
}

export function succeeded({ status }: RestResponse): boolean {
  return status >= 200 && status < 300
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
