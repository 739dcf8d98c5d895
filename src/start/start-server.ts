import { accessLog, standardOutput, type AccessLog } from '@/delivery/access-log'
import { frontDoor } from '@/server'
import { settings as settingsOfProcess, type Settings } from '@/settings'
import { ensureWritableFolder } from '@/settings/writable-folder'
import { keepSiteDirectoryFresh, refreshSiteDirectory } from '@/sites/load-site-directory'
import { listSites, siteDirectory } from '@/sites/site-directory'
import { ensureBuild } from './build'
import { claimPort } from './claim-port'
import { databaseHealth } from './database-health'
import { ensureDemoContent } from './demo-content'
import { ensureFirstAdmin } from './first-admin'
import { healthOf } from './health'
import { builtIslands, currentIslands } from './islands'
import { keepGoing } from './keep-going'
import { publishSites } from './publish-sites'
import { publishedPages } from './publisher-parts'
import { livePractices } from './live-practices'
import { refuseLostDatabase } from './lost-database'
import { prepareNext } from './next-application'
import type { Output } from './progress'
import { createProgress } from './progress'
import { reachDatabase } from './reach-database'
import { stopOnSignals } from './stop'
import { summary } from './summary'
import { createWaitingServer } from './waiting-server'

/**
 * Starts everything, in the order in which it can fail: settings, folders, port, database, demonstration
 * content, build, first admin, server. Throws `SettingsProblem` or `StartProblem`.
 */
export async function startServer(options: { dev: boolean; root: string; output: Output }): Promise<void> {
  const { dev, root, output } = options
  const progress = createProgress(output)

  const settings = settingsOfProcess()
  ensureWritableFolder(settings.dataDir, 'DATA_DIR')
  ensureWritableFolder(settings.mediaDir, 'MEDIA_DIR')

  const { server, open } = createWaitingServer()
  const beforeExit = stopOnSignals({ server, report: (sentence) => output.write(`${sentence}\n`) })
  await claimPort(server, settings.port)

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
  // Only now, as the password is shown once: a failed build would have swallowed it.
  const firstAdmin = await ensureFirstAdmin(payload, settings.firstAdmin)

  const application = await prepareNext({ dev, root, port: settings.port })
  beforeExit(() => application.close())
  await refreshSiteDirectory(payload)
  beforeExit(keepSiteDirectoryFresh(payload))
  const built = dev ? null : await builtIslands(root)
  const publishing = built
    ? await publishSites({ payload, application, root, settings, islands: built, progress, beforeExit })
    : null
  const published = publishing?.published ?? null
  const log = openAccessLog(settings, output)
  if (log) beforeExit(log.flush)
  open(
    frontDoor({
      adminUrl: settings.adminUrl,
      directory: siteDirectory,
      published,
      search: publishing?.search ?? null,
      mediaDir: settings.mediaDir,
      islands: async () => built ?? currentIslands(root),
      application,
      health: healthOf({
        databaseAnswers: await databaseHealth({ payload, address: settings.database }),
        listSites,
        published,
        lastLook: publishing?.lastLook ?? Date.now,
      }),
      trustedProxy: settings.trustedProxy,
      log,
      onError: (error) => payload.logger.error({ err: error, msg: 'A request failed.' }),
    }),
  )
  await startJobs()

  const practices = await livePractices(payload, settings.adminUrl)
  output.write(summary({ adminUrl: settings.adminUrl, practices, firstAdmin, seconds: process.uptime() }))
}

/** Unless it is said otherwise, a person at a terminal is spared a line for each request. */
function openAccessLog({ accessLog: wanted, mode }: Settings, output: Output): AccessLog | null {
  const isLogged = wanted ?? (mode === 'production' && output.isTTY !== true)
  return isLogged ? accessLog(standardOutput()) : null
}
