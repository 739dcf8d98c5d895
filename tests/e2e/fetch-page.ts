import { type IncomingHttpHeaders, request } from 'node:http'
import { testServer } from './server'

export type FetchedPage = { status: number; headers: IncomingHttpHeaders; body: string }

type Wanted = {
  host: string
  path?: string
  method?: string
  headers?: Record<string, string>
  body?: string
}

/**
 * Fetches what a crawler or a plain client would get: one request, no redirects followed, under any host name.
 * `host` has no port, for example `moorlands.localhost`.
 */
export function fetchPage({
  host,
  path = '/',
  method = 'GET',
  headers = {},
  body,
}: Wanted): Promise<FetchedPage> {
  const { port } = testServer()
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: 'localhost', port, path, method, headers: { ...headers, host: `${host}:${port}` } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** The status with which a practice's own host answers, for example 404 where patients find nothing. */
export async function statusOnHost(slug: string, path: string): Promise<number> {
  return (await fetchPage({ host: `${slug}.localhost`, path })).status
}
