import { join } from 'node:path'
import type { Payload } from 'payload'
import type { IslandFiles } from '@/delivery/island-files'
import type { Handler } from '@/publishing/capture'
import { openLine } from '@/publishing/line'
import { createPublisher } from '@/publishing/publisher'
import { searchDelivery, type DeliverSearch } from '@/search/deliver-search'
import { startSearch } from '@/search/search-service'
import type { Settings } from '@/settings'
import { listSites } from '@/sites/site-directory'
import { NOT_FOUND_PATH } from '@/sites/site-state'
import type { PublishingHealth } from './health'
import type { Progress } from './progress'
import { StartProblem } from './problem'
import { publisherParts } from './publisher-parts'
import { holdLock, lockHolder } from './publishing-lock'
import type { BeforeExit } from './stop'
import type { TellWorkers } from './supervisor-link'

/**
 * Publishes what is not published yet and keeps watching. A first start waits for it; a later one serves what is there
 * and catches up behind the readers' backs.
 */
export async function publishSites({
  payload,
  handle,
  root,
  settings,
  islands,
  progress,
  beforeExit,
  tellWorkers,
}: {
  payload: Payload
  handle: Handler
  root: string
  settings: Settings
  islands: IslandFiles
  progress: Progress
  beforeExit: BeforeExit
  tellWorkers: TellWorkers
}): Promise<PublishingHealth & { search: DeliverSearch }> {
  const { dataDir } = settings
  if ((await lockHolder(dataDir)) === 'command') {
    throw new StartProblem('npm run publish is at work in this data folder: wait until it has finished.')
  }
  beforeExit(await holdLock(dataDir, 'server'))
  const parts = await publisherParts({ payload, handle, root, islands, dataDir })
  const { store, liveSites } = parts
  await store.tidy()
  const sites = await store.sites()
  const search = startSearch({
    folder: join(dataDir, 'published'),
    sites,
    onError: (error) => payload.logger.error({ err: error, msg: 'The search failed.' }),
  })

  let lastLook = Date.now()
  const publisher = createPublisher({
    ...parts,
    liveSites: () => {
      lastLook = Date.now()
      return liveSites()
    },
    render: (site, path) => {
      lastLook = Date.now()
      return parts.render(site, path)
    },
    onChange: (site, path) => tellWorkers({ of: 'page', site, path }),
    onReroute: (site) => {
      search.look(site)
      return tellWorkers({ of: 'tables', site })
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
  beforeExit(async () => {
    hangUp()
    await publisher.stop()
    await search.stop()
  })

  if (sites.length > 0) publisher.nudge('all')
  else {
    await progress.step('Publishing the pages', (detail) =>
      publisher.reconcileAll((slug, { rendered }) => detail(`${slug}: ${rendered.length} pages`)),
    )
  }
  return {
    search: searchDelivery({ search, store }),
    lastLook: () => lastLook,
    async hasPages() {
      const live = listSites().filter(({ status }) => status === 'live')
      const missing = live.map(({ slug }) => store.read(slug, NOT_FOUND_PATH, 'br'))
      return (await Promise.all(missing)).every((page) => page !== null)
    },
  }
}
