import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { openFor } from '@/content/open-for'
import { siteStateOf } from '@/content/site-state'
import { publishedSites, type PublishedSites } from '@/delivery/published-sites'
import { fileStore } from '@/publishing/file-store'
import { openLine } from '@/publishing/line'
import { createPublisher, type Publisher } from '@/publishing/publisher'
import { capture, type Handler } from '@/publishing/capture'
import type { IslandAddress } from '@/publishing/island-scripts'
import { withPageAnswer } from '@/publishing/page-answer'
import { pageRenderer, type AskNext } from '@/publishing/render-page'
import { listSites } from '@/sites/site-directory'
import { keepMoves } from './keep-moves'

/** Pages in memory, at most. A guide takes less than 20 kB in the encoding that readers ask for. */
const PAGES_IN_MEMORY_BYTES = 256 * 1024 * 1024

/**
 * Puts the publisher together: the database on one side, the folder of published pages on the other, Next between
 * them. Returns it with the published sites, from which readers are answered.
 */
export async function preparePublishing({
  payload,
  handle,
  root,
  islandAddress,
  dataDir,
}: {
  payload: Payload
  handle: Handler
  root: string
  islandAddress: IslandAddress
  dataDir: string
}): Promise<{
  publisher: Publisher
  published: PublishedSites
  isEmpty: boolean
  /** When the publisher last did anything, in milliseconds since 1970. */
  lastLook: () => number
  stop: () => Promise<void>
}> {
  const store = fileStore(join(dataDir, 'published'))
  await store.tidy()
  const published = publishedSites({ store, limitBytes: PAGES_IN_MEMORY_BYTES })
  let lastLook = Date.now()
  const lookingAlive = () => void (lastLook = Date.now())
  const buildFolder = join(root, '.next')
  const render = pageRenderer({ ask: askNext(handle), buildFolder, islandAddress })
  const publisher = createPublisher({
    store,
    build: (await readFile(join(buildFolder, 'BUILD_ID'), 'utf8')).trim(),
    liveSites: async () => {
      lookingAlive()
      return listSites().filter(({ status }) => status === 'live')
    },
    stateOf: async (slug) => {
      const reader = await openFor({ payload, slug, viewer: { kind: 'patient' } })
      return reader && siteStateOf({ payload, site: reader.site })
    },
    render: (site, path) => {
      lookingAlive()
      return render(site, path)
    },
    keepMoves: async (slug, moves) => {
      const site = listSites().find((each) => each.slug === slug)
      return site ? keepMoves({ payload, site: site.id, moves }) : []
    },
    onChange: published.forgetPage,
    onReroute: published.forgetTables,
    report: {
      published: (slug, { rendered, removed, failed }) => {
        payload.logger.info({
          msg: `Published ${slug}`,
          rendered: rendered.length,
          removed: removed.length,
          failed: failed.length,
        })
        for (const { path, error } of failed)
          payload.logger.error({ err: error, msg: `Could not publish ${path} of ${slug}` })
      },
      failed: (error) => payload.logger.error({ err: error, msg: 'The publisher could not look at a site.' }),
    },
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

/** Within the process, so that no address leads to unfinished pages. The page leaves its status and its reads. */
function askNext(handle: Handler): AskNext {
  return async (url) => {
    const { result, answer } = await withPageAnswer(() => capture(handle, { url, headers: {} }))
    return { status: answer.status ?? result.status, body: result.body, reads: answer.reads?.() ?? [] }
  }
}
