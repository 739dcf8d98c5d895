import type { Payload } from 'payload'
import type { Next } from '@/application'
import type { Settings } from '@/settings'
import { keepSiteDirectoryFresh, refreshSiteDirectory } from '@/sites/load-site-directory'
import { ensureBuild } from './build'
import { databaseHealth } from './database-health'
import { ensureDemoContent } from './demo-content'
import { ensureFirstAdmin, type FirstAdmin } from './first-admin'
import { keepEnquiries } from './keep-enquiries'
import { keepGoing } from './keep-going'
import { refuseLostDatabase } from './lost-database'
import { prepareNext } from './next-application'
import type { Progress } from './progress'
import { publishedPages } from './published-pages'
import { reachDatabase } from './reach-database'
import type { BeforeExit } from './stop'

/**
 * Opens what stands behind the front door, in the order in which it can fail: database, demonstration content, build,
 * first admin, Next. Throws `StartProblem`.
 */
export async function openApplication({
  dev,
  root,
  settings,
  progress,
  beforeExit,
  onBuild = async () => undefined,
}: {
  dev: boolean
  root: string
  settings: Settings
  progress: Progress
  beforeExit: BeforeExit
  /** Is told when the build is the current one. */
  onBuild?: () => Promise<void>
}): Promise<{
  payload: Payload
  startJobs: () => Promise<void>
  next: Next
  firstAdmin: FirstAdmin | null
}> {
  const { payload, startJobs } = await progress.step('Opening the database', async () => {
    await reachDatabase(settings.database)
    // The content model and all that it needs are loaded only now: what is wrong so far was told at once.
    const { openPayload } = await import('./open-payload')
    const opening = openPayload(settings)
    // Registered before it is open: nothing may end the process in the middle of a migration.
    beforeExit(async () => (await opening).payload.destroy())
    return opening
  })
  keepGoing((error, what) => payload.logger.fatal({ err: error, msg: what }))
  await refuseLostDatabase(payload, publishedPages(settings.dataDir))
  if (settings.demoContent) await ensureDemoContent(payload, progress)
  if (!dev) await ensureBuild(root, progress)
  await onBuild()
  // Only now, as the password is shown once: a failed build would have swallowed it.
  const firstAdmin = await ensureFirstAdmin(payload, settings.firstAdmin)

  const databaseAnswers = await databaseHealth({ payload, address: settings.database })
  beforeExit(await keepEnquiries({ payload, settings, databaseAnswers }))
  const next = await prepareNext({ dev, root, port: settings.port })
  beforeExit(() => next.close())
  await refreshSiteDirectory(payload)
  beforeExit(keepSiteDirectoryFresh(payload))
  return { payload, startJobs, next, firstAdmin }
}
