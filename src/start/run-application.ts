import { application } from '@/application'
import { settings as settingsOfProcess } from '@/settings'
import { announcePractices } from './announce-practices'
import { builtIslands } from './built-islands'
import { databaseHealth } from './database-health'
import { healthOf } from './health'
import { livePractices } from './live-practices'
import { openApplication } from './open-application'
import { servePrivately } from './private-server'
import { createProgress, type Output } from './progress'
import { publishSites } from './publish-sites'
import { closers } from './stop'
import { linkToSupervisor } from './supervisor-link'

/**
 * Runs the application's process of `npm start`: admin, API, previews, publisher and scheduled jobs, behind a private
 * socket on which only the delivery workers ask. Throws `StartProblem`.
 *
 * @param address where to listen: a socket's path, or a named pipe
 */
export async function runApplication({
  root,
  output,
  address,
}: {
  root: string
  output: Output
  address: string
}): Promise<void> {
  const settings = settingsOfProcess()
  const progress = createProgress(output)
  const { beforeExit, closeAll } = closers()
  const { tellWorkers, sayReady } = linkToSupervisor({ onStop: closeAll })
  announcePractices({ dataDir: settings.dataDir, tellWorkers })

  const { payload, startJobs, next, firstAdmin } = await openApplication({
    dev: false,
    root,
    settings,
    progress,
    beforeExit,
    onBuild: () => tellWorkers({ of: 'build' }),
  })
  const islands = await builtIslands(root)
  const publishing = await publishSites({
    payload,
    handle: next.handle,
    root,
    settings,
    islands,
    progress,
    beforeExit,
    tellWorkers,
  })
  const health = healthOf({
    databaseAnswers: await databaseHealth({ payload, address: settings.database }),
    publishing,
  })
  const onError = (error: unknown) => payload.logger.error({ err: error, msg: 'A request failed.' })
  beforeExit(
    await servePrivately(
      application({ next, search: publishing.search, health, dev: false, onError }),
      address,
    ),
  )
  await startJobs()

  const { adminUrl } = settings
  sayReady({ adminUrl, practices: await livePractices(payload, adminUrl), firstAdmin })
}
