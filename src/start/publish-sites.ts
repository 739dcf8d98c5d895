import type { Payload } from 'payload'
import type { IslandFiles } from '@/delivery/island-files'
import type { PublishedSites } from '@/delivery/published-sites'
import type { Application } from '@/server'
import { searchDelivery, type DeliverSearch } from '@/search/deliver-search'
import type { Settings } from '@/settings'
import type { Progress } from './progress'
import { StartProblem } from './problem'
import { preparePublishing } from './publishing'
import { holdLock, lockHolder } from './publishing-lock'

/**
 * Publishes what is not published yet and keeps watching. A first start waits for it; a later one serves what is there
 * and catches up behind the readers' backs.
 */
export async function publishSites({
  payload,
  application,
  root,
  settings,
  islands,
  progress,
  beforeExit,
}: {
  payload: Payload
  application: Application
  root: string
  settings: Settings
  islands: IslandFiles
  progress: Progress
  beforeExit: (task: () => void | Promise<void>) => void
}): Promise<{ published: PublishedSites; search: DeliverSearch; lastLook: () => number }> {
  if ((await lockHolder(settings.dataDir)) === 'command') {
    throw new StartProblem('npm run publish is at work in this data folder: wait until it has finished.')
  }
  beforeExit(await holdLock(settings.dataDir, 'server'))
  const {
    publisher,
    published,
    search: service,
    isEmpty,
    lastLook,
    stop,
  } = await preparePublishing({
    payload,
    handle: application.handle,
    root,
    islands,
    dataDir: settings.dataDir,
  })
  beforeExit(stop)
  const search = searchDelivery({ search: service, published })
  if (!isEmpty) {
    publisher.nudge('all')
    return { published, search, lastLook }
  }
  await progress.step('Publishing the pages', (detail) =>
    publisher.reconcileAll((slug, { rendered }) => detail(`${slug}: ${rendered.length} pages`)),
  )
  return { published, search, lastLook }
}
