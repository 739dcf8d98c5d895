import { join } from 'node:path'
import type { Payload } from 'payload'
import { PAGE_MEMORY_BYTES } from '@/delivery/page-memory'
import { publishedSites, type PublishedSites } from '@/delivery/published-sites'
import type { Handler } from '@/publishing/capture'
import { openLine } from '@/publishing/line'
import { createPublisher, type Publisher } from '@/publishing/publisher'
import type { BuiltIslands } from '@/publishing/island-scripts'
import { startSearch, type SearchService } from '@/search/search-service'
import { publisherParts } from './publisher-parts'

/**
 * Puts the publisher together: the database on one side, the folder of published pages on the other, Next between
 * them. Returns it with the published sites, from which readers are answered, and the search in them.
 */
export async function preparePublishing({
  payload,
  handle,
  root,
  islands,
  dataDir,
}: {
  payload: Payload
  handle: Handler
  root: string
  islands: BuiltIslands
  dataDir: string
}): Promise<{
  publisher: Publisher
  published: PublishedSites
  search: SearchService
  isEmpty: boolean
  /** When the publisher last did anything, in milliseconds since 1970. */
  lastLook: () => number
  stop: () => Promise<void>
}> {
  const parts = await publisherParts({ payload, handle, root, islands, dataDir })
  const { store } = parts
  await store.tidy()
  const published = publishedSites({ store, limitBytes: PAGE_MEMORY_BYTES })
  const search = startSearch({
    folder: join(dataDir, 'published'),
    sites: await store.sites(),
    onError: (error) => payload.logger.error({ err: error, msg: 'The search failed.' }),
  })
  let lastLook = Date.now()
  const lookingAlive = () => void (lastLook = Date.now())
  const publisher = createPublisher({
    ...parts,
    liveSites: () => {
      lookingAlive()
      return parts.liveSites()
    },
    render: (site, path) => {
      lookingAlive()
      return parts.render(site, path)
    },
    onChange: published.forgetPage,
    onReroute: (site) => {
      published.forgetTables(site)
      search.look(site)
    },
    report: {
      ...parts.report,
      published: (site, result) => {
        parts.report.published(site, result)
        search.look(site)
      },
    },
  })
  const hangUp = openLine({ ...publisher, manifestOf: store.readManifest })
  return {
    publisher,
    published,
    search,
    isEmpty: (await store.sites()).length === 0,
    lastLook: () => lastLook,
    stop: async () => {
      hangUp()
      await publisher.stop()
      await search.stop()
    },
  }
}
