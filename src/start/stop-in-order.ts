import type { ApplicationChild } from './application-child'
import type { Workers } from './workers'

/**
 * Ends everything in good order on SIGINT and SIGTERM: the workers take no new connection and finish the answers that
 * are on their way, for which they may need the application; then the application ends its page and closes the database.
 * What has not finished in time is cut off, with exit code 1. A second signal stops at once.
 */
export function stopInOrder({
  workers,
  application,
  removeFolder,
  report,
}: {
  workers: Workers
  application: ApplicationChild
  removeFolder: () => Promise<void>
  report: (sentence: string) => void
}): void {
  let isStopping = false

  const stop = async () => {
    if (isStopping) {
      workers.kill()
      application.kill()
      process.exit(1)
    }
    isStopping = true
    report('Stopping: requests that are under way are finished first.')
    const areDrained = await inTime(workers.stop(), DRAIN_SECONDS)
    if (!areDrained) {
      report(`Some requests were cut off after ${DRAIN_SECONDS} seconds.`)
      workers.kill()
    }
    const hasEnded = await inTime(application.stop(), CLOSE_SECONDS)
    if (!hasEnded) {
      report(`The application did not end within ${CLOSE_SECONDS} seconds and was cut off.`)
      application.kill()
    }
    await removeFolder()
    process.exit(areDrained && hasEnded ? 0 : 1)
  }

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        report(`Stopping failed: ${error instanceof Error ? error.message : String(error)}`)
        process.exit(1)
      })
    })
  }
}

/** Together less than the ten seconds that an operating system gives before it kills. */
const DRAIN_SECONDS = 6
const CLOSE_SECONDS = 3

async function inTime(ending: Promise<void>, seconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), seconds * 1000)
  })
  const ended = await Promise.race([ending.then(() => true), late])
  clearTimeout(timer)
  return ended
}
