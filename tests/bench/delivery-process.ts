import { writeSync } from 'node:fs'
import { createServer } from 'node:http'
import { pageMemoryBytes } from '@/delivery/page-memory'
import { publishedSites } from '@/delivery/published-sites'
import { fileStore } from '@/publishing/file-store'
import { frontDoor } from '@/server'
import { replaceSites, siteDirectory } from '@/sites/site-directory'

/* The front door alone, on a folder of published pages: what its memory and its speed depend on is then the pages. */
const { PORT = '', PUBLISHED_FOLDER = '', SITES = '' } = process.env

replaceSites(
  Array.from({ length: Number(SITES) }, (_, index) => ({
    id: `${index + 1}`,
    slug: `site-${index + 1}`,
    status: 'live',
    hosts: [`site-${index + 1}.localhost`],
  })),
)
const door = frontDoor({
  adminUrl: 'http://localhost:3000',
  directory: siteDirectory,
  published: publishedSites({
    store: fileStore(PUBLISHED_FOLDER),
    limitBytes: pageMemoryBytes({ workers: 1 }),
  }),
  mediaDir: '/nowhere',
  application: {
    handle: () => Promise.reject(new Error('Nothing stands behind the door.')),
    upgrade: () => undefined,
  },
  islands: async () => ({ at: () => null, addressOf: () => null }),
  trustedProxy: null,
  log: null,
  onError: (error) => writeSync(2, `${String(error)}\n`),
})
createServer(door.onRequest).listen(Number(PORT), '127.0.0.1', () => writeSync(1, 'ready\n'))
