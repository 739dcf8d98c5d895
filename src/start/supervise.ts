import { type ChildProcess, fork } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { settings as settingsOfProcess } from '@/settings'
import { ensureWritableFolder } from '@/settings/writable-folder'
import { keepApplication, FailedStart, type ApplicationChild } from './application-child'
import { bundleWorker } from './bundle-worker'
import { privateAddresses } from './private-addresses'
import type { Output } from './progress'
import { stopInOrder } from './stop-in-order'
import { summary } from './summary'
import { startWorkers } from './workers'

/**
 * The process that `npm start` is: starts the delivery workers, which hold the port and need nothing but published
 * files, then the application with the admin and the publisher, and starts again whichever of them ends.
 *
 * @param startApplication how the application's process begins, listening at a private address
 * @throws SettingsProblem or StartProblem
 */
export async function supervise({
  root,
  output,
  startApplication = forkApplication(root),
}: {
  root: string
  output: Output
  startApplication?: (address: string) => ChildProcess
}): Promise<void> {
  const began = performance.now() - process.uptime() * 1000
  const report = (sentence: string) => void output.write(`${sentence}\n`)
  const settings = settingsOfProcess()
  ensureWritableFolder(settings.dataDir, 'DATA_DIR')
  ensureWritableFolder(settings.mediaDir, 'MEDIA_DIR')

  const { folder, addressOf } = await privateAddresses()
  const removeFolder = () => rm(folder, { recursive: true, force: true })
  let application: ApplicationChild | null = null
  try {
    const file = await bundleWorker(root, folder)
    const { deliveryWorkers: count, port } = settings
    const workers = await startWorkers({ file, count, port, report })
    application = keepApplication({ start: startApplication, addressOf, workers, report })
    stopInOrder({ workers, application, removeFolder, report })
    try {
      const { summary: facts } = await application.ready
      output.write(summary({ ...facts, seconds: (performance.now() - began) / 1000 }))
    } catch (error) {
      workers.kill()
      throw error
    }
  } catch (error) {
    await removeFolder()
    if (error instanceof FailedStart && error.wasExplained) process.exit(1)
    throw error
  }
}

function forkApplication(root: string) {
  return (address: string) =>
    fork(join(root, 'src/start.mjs'), ['--application', address], {
      execArgv: [],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
}
