import { mkdtemp, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { settingNames } from '@/settings'
import { freePort } from '../free-port'
import { type Child, startChild } from './child'

/** The real program, as `npm start` starts it, with a database, folders and a port of its own. */
export type App = {
  port: number
  folder: string
  child: Child
  api: (method: string, path: string, body?: object) => Promise<Record<string, unknown>>
  read: (host: string, path: string, headers?: Record<string, string>) => Promise<Answer>
}

export type Answer = { status: number; headers: Record<string, string>; body: Buffer }

const ADMIN = { email: 'bench@example.org', password: 'only-for-this-bench' }

export async function makeFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'practice-press-bench-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Starts the program on a folder; what a start before has left there is taken up again. */
export async function startApp(folder: string, given?: number): Promise<App> {
  const port = given ?? (await freePort())
  const child = await startChild({
    command: process.execPath,
    args: ['src/start.mjs'],
    environment: {
      ...Object.fromEntries(settingNames.map((name) => [name, ''])),
      NODE_ENV: 'production',
      PORT: String(port),
      ACCESS_LOG: 'no',
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
    },
    ready: /^Ready/m,
  })
  const callAs = async (token: string | null, method: string, address: string, body?: object) => {
    const response = await fetch(`http://localhost:${port}/api${address}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `JWT ${token}` }),
      },
      body: body && JSON.stringify(body),
    })
    const answer = (await response.json()) as Record<string, unknown>
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }
  const { token } = (await callAs(null, 'POST', '/users/login', ADMIN)) as { token: string }
  const api: App['api'] = (...call) => callAs(token, ...call)
  return { port, folder, child, api, read: (host, page, headers) => read({ port, host, page, headers }) }
}

/** A page as it comes over the wire, still encoded. Names below `localhost` are not looked up. */
export function read({
  port,
  host,
  page,
  headers = {},
}: {
  port: number
  host: string
  page: string
  headers?: Record<string, string>
}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: page, headers: { ...headers, host } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.once('error', reject)
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(parts),
        }),
      )
    }).once('error', reject)
  })
}

/** The first document that a query finds. */
export async function findOne({ api }: App, collection: string, query: string): Promise<{ id: string }> {
  const { docs } = (await api('GET', `/${collection}?limit=1&${query}`)) as { docs: { id: string }[] }
  const [document] = docs
  if (!document) throw new Error(`The demonstration has no ${collection} for ${query}.`)
  return document
}
