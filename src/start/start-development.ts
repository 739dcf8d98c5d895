import { application } from '@/application'
import { frontDoor } from '@/server'
import { settings as settingsOfProcess } from '@/settings'
import { ensureWritableFolder } from '@/settings/writable-folder'
import { siteDirectory } from '@/sites/site-directory'
import { claimPort } from './claim-port'
import { databaseHealth } from './database-health'
import { healthOf } from './health'
import { currentIslands } from './islands'
import { livePractices } from './live-practices'
import { openApplication } from './open-application'
import { createProgress, type Output } from './progress'
import { stopOnSignals } from './stop'
import { summary } from './summary'
import { createWaitingServer } from './waiting-server'

/**
 * Starts `npm run dev`: one process with the same front door, in which Next compiles on demand and draws each page anew.
 * Nothing is published. Throws `SettingsProblem` or `StartProblem`.
 */
export async function startDevelopment({ root, output }: { root: string; output: Output }): Promise<void> {
  const settings = settingsOfProcess()
  ensureWritableFolder(settings.dataDir, 'DATA_DIR')
  ensureWritableFolder(settings.mediaDir, 'MEDIA_DIR')

  const { server, open } = createWaitingServer({ webSockets: true })
  const beforeExit = stopOnSignals({ server, report: (sentence) => output.write(`${sentence}\n`) })
  await claimPort(server, settings.port)

  const progress = createProgress(output)
  const opened = await openApplication({ dev: true, root, settings, progress, beforeExit })
  const { payload, startJobs, next, firstAdmin } = opened
  const onError = (error: unknown) => payload.logger.error({ err: error, msg: 'A request failed.' })
  const health = healthOf({
    databaseAnswers: await databaseHealth({ payload, address: settings.database }),
    publishing: null,
  })
  open(
    frontDoor({
      adminUrl: settings.adminUrl,
      directory: siteDirectory,
      published: null,
      mediaDir: settings.mediaDir,
      islands: () => currentIslands(root),
      application: application({ next, health, dev: true, onError }),
      trustedProxy: settings.trustedProxy,
      log: null,
      onError,
    }),
  )
  await startJobs()

  const practices = await livePractices(payload, settings.adminUrl)
  output.write(summary({ adminUrl: settings.adminUrl, practices, firstAdmin, seconds: process.uptime() }))
}
