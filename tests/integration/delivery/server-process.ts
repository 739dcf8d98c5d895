import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { islandFiles } from '@/delivery/island-files'
import { publishedSites } from '@/delivery/published-sites'
import { fileStore } from '@/publishing/file-store'
import { frontDoor } from '@/server'
import { createWaitingServer } from '@/start/waiting-server'

/*
 * The server as it starts, with the front door and delivery as they are, but in one process and with a few lines in place
 * of Next and the database. Run by `start-process.ts`; says "port …" when it listens.
 */
const [folder = ''] = process.argv.slice(2)
const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
const site = (slug: string, host: string) => ({ id: slug, slug, status: 'live' as const, hosts: [host] })
const sites = new Map(
  [site('moorlands', 'leek.example'), site('cheshire', 'crewe.example')].map((each) => [each.hosts[0], each]),
)

const { server, open } = createWaitingServer({ webSockets: false })
open(
  frontDoor({
    adminUrl: 'http://localhost:3000',
    directory: { findSiteByHost: (host) => sites.get(host) ?? null },
    published: publishedSites({ store: fileStore(join(folder, 'published')), limitBytes: 10_000_000 }),
    mediaDir: join(folder, 'media'),
    islands: () => Promise.resolve(islandFiles([])),
    application: {
      handle: ({ response, pass }) => {
        say(`The application was asked for ${pass.url}`)
        response.end('INSIDE')
        return Promise.resolve()
      },
      upgrade: (_, socket) => socket.end('INSIDE'),
    },
    trustedProxy: null,
    log: null,
    onError: (error) => say(`A request failed: ${String(error)}`),
  }),
)
await once(server.listen(0, '127.0.0.1'), 'listening')
say(`port ${(server.address() as AddressInfo).port}`)

process.on('message', () => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  process.send?.({ bytes: heapUsed + external })
})
// The channel to the test is no reason to stay.
process.channel?.unref()
