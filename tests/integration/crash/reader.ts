import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { deliverSite } from '@/delivery/deliver-site'
import { publishedSites } from '@/delivery/published-sites'
import { fileStore } from '@/publishing/file-store'

export type Answer = { status: number; html: string; etag: string; location: string; bytes: string }

export const ENCODINGS = ['br', 'gzip', 'identity'] as const

/**
 * A reader's view of a folder of published pages, through delivery's own code, over HTTP. Nothing is kept in memory
 * from one request to the next: each sees the files as a process that has just started would.
 */
export async function openReader(folder: string) {
  const server = createServer((request, response) => {
    const published = publishedSites({ store: fileStore(folder), limitBytes: 0 })
    const [, site = '', ...rest] = (request.url ?? '').split('/')
    const path = `/${rest.join('/')}`
    const headers = new Map<string, string>()
    void deliverSite({ request, response, headers, published, mediaDir: folder, site, path, isHttps: false })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    read: (site: string, path: string, encoding: (typeof ENCODINGS)[number]): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const url = `http://127.0.0.1:${port}/${site}${path}`
        get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
          answerOf(response).then(resolve, reject)
        }).once('error', reject)
      }),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** Names of all files below a folder, in order. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(folder.length + 1)}/${name}`)
    .sort()
}

async function answerOf(response: IncomingMessage): Promise<Answer> {
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  const { etag = '', location = '' } = response.headers
  return {
    status: response.statusCode ?? 0,
    html: (await decoders[response.headers['content-encoding'] ?? 'identity']?.(body))?.toString() ?? '',
    etag,
    location,
    bytes: createHash('sha256').update(body).digest('hex'),
  }
}

/** A body that is not whole does not decode. */
const decoders: Record<string, (body: Buffer) => Promise<Buffer>> = {
  br: promisify(brotliDecompress),
  gzip: promisify(gunzip),
  identity: async (body) => body,
}
