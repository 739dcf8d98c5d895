import type { Payload } from 'payload'
import { PAGE_MEMORY_BYTES } from '@/delivery/page-memory'
import { publishedSites, type PublishedSites } from '@/delivery/published-sites'
import type { Handler } from '@/publishing/capture'
import { openLine } from '@/publishing/line'
import { createPublisher, type Publisher } from '@/publishing/publisher'
import type { BuiltIslands } from '@/publishing/island-scripts'
import { publisherParts } from './publisher-parts'

/**
 * Puts the publisher together: the database on one side, the folder of published pages on the other, Next between
 * them. Returns it with the published sites, from which readers are answered.
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
  isEmpty: boolean
  /** When the publisher last did anything, in milliseconds since 1970. */
  lastLook: () => number
  stop: () => Promise<void>
}> {
  const parts = await publisherParts({ payload, handle, root, islands, dataDir })
  const { store } = parts
  await store.tidy()
  const published = publishedSites({ store, limitBytes: PAGE_MEMORY_BYTES })
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
    onReroute: published.forgetTables,
  })
  const hangUp = openLine({ ...publisher, manifestOf: store.readManifest })
  return {
    publisher,
    published,
    isEmpty: (await store.sites()).length === 0,
    lastLook: () => lastLook,
    stop: async () => {
      hangUp()
      await publisher.stop()
    },
  }
}
