import type { FromApplication, News, ToApplication } from './messages'

/** How the application tells the other processes what has changed. */
export type TellWorkers = (news: News) => Promise<void>

/**
 * The application's line to the supervisor. Where there is none, in a test or by hand, nobody has to be told.
 *
 * @param onStop what is to be ended before the process is
 */
export function linkToSupervisor({ onStop }: { onStop: () => Promise<void> }): {
  /** Ends when no worker sends any more what it remembered of it. */
  tellWorkers: TellWorkers
  sayReady: (summary: Extract<FromApplication, { say: 'ready' }>['summary']) => void
} {
  const waiting = new Map<number, () => void>()
  let lastNews = 0
  const say = (message: FromApplication) => void process.send?.(message)

  // A terminal sends Ctrl+C to all processes at once: when to stop, and in which order, is the supervisor's to say.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
  // Without a supervisor nobody tells readers' processes of changes: the next one starts everything anew.
  process.once('disconnect', () => process.exit(1))
  process.on('message', (message: ToApplication) => {
    switch (message.say) {
      case 'known':
        waiting.get(message.id)?.()
        return void waiting.delete(message.id)
      case 'stop':
        return void stop()
    }
  })

  async function stop(): Promise<void> {
    try {
      await onStop()
      process.exit(0)
    } catch (error) {
      console.error(`Stopping failed: ${error instanceof Error ? error.message : String(error)}`)
      process.exit(1)
    }
  }

  return {
    tellWorkers: (news) =>
      new Promise((resolve) => {
        if (!process.connected) return resolve()
        const id = ++lastNews
        waiting.set(id, resolve)
        say({ say: 'news', id, news })
      }),
    sayReady: (summary) => say({ say: 'ready', summary }),
  }
}
