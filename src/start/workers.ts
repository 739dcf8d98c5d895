import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import type { FromWorker, News, ToWorker } from './messages'
import { portProblem } from './claim-port'
import { growingPause } from './growing-pause'
import { largePages } from './large-pages'
import { StartProblem } from './problem'

/** The delivery workers, as the supervisor has them. */
export type Workers = {
  /** Tells every worker, and ends when none sends any more what it remembers of it. */
  tell: (news: News) => Promise<void>
  /** Where the application listens from now on; null while it is away. */
  applicationAt: (address: string | null) => void
  /** Takes no new connection, and ends when every answer that is on its way has gone out. */
  stop: () => Promise<void>
  /** Ends them, whatever they are at. */
  kill: () => void
}

/** A worker, and whether it listens to news. Until it does, it has read nothing that news could be about. */
type Colleague = { worker: Worker; isListening: boolean; knows: Map<number, () => void> }

/**
 * Starts the delivery workers and replaces those that end. Resolves when all of them hold the port.
 *
 * @param file the program that each of them runs, in plain JavaScript
 * @throws StartProblem when the port cannot be had
 */
export async function startWorkers({
  file,
  count,
  port,
  report,
}: {
  file: string
  count: number
  port: number
  report: (sentence: string) => void
}): Promise<Workers> {
  cluster.schedulingPolicy = cluster.SCHED_RR
  cluster.setupPrimary({ exec: file, args: [], execArgv: [] })
  const colleagues = new Set<Colleague>()
  const pause = growingPause({ firstMs: 0, mostMs: 10_000 })
  let application: string | null = null
  let lastNews = 0
  let isStopping = false

  const send = (worker: Worker, message: ToWorker) => {
    // It may have ended a moment ago, and its `exit` is still to be heard.
    if (worker.isConnected()) worker.send(message, () => undefined)
  }

  async function tellOne(colleague: Colleague, news: News): Promise<void> {
    const { worker, knows } = colleague
    const id = ++lastNews
    const slow = setTimeout(() => {
      report('A delivery worker did not take in what has changed: another takes its place.')
      worker.process.kill('SIGKILL')
    }, MOST_PATIENCE_MS)
    await new Promise<void>((resolve) => {
      knows.set(id, resolve)
      send(worker, { say: 'news', id, news })
    })
    clearTimeout(slow)
  }

  function start(onProblem?: (problem: StartProblem) => void): Promise<void> {
    const worker = cluster.fork(largePages())
    const colleague: Colleague = { worker, isListening: false, knows: new Map() }
    colleagues.add(colleague)
    worker.on('message', (message: FromWorker) => {
      switch (message.say) {
        case 'hello':
          colleague.isListening = true
          return send(worker, { say: 'begin', application })
        case 'known':
          colleague.knows.get(message.id)?.()
          return void colleague.knows.delete(message.id)
        case 'cannot listen':
          return onProblem?.(portProblem(message.code, message.message, port))
      }
    })
    worker.once('exit', (code, signal) => {
      colleagues.delete(colleague)
      // Whoever waits for it need not any more.
      for (const resolve of colleague.knows.values()) resolve()
      if (isStopping) return
      onProblem?.(
        new StartProblem(`Delivery could not start (${signal || `exit code ${code}`}): see above why.`),
      )
      report(`A delivery worker ended (${signal || `exit code ${code}`}): another takes its place.`)
      setTimeout(() => void (isStopping || start()), pause.next()).unref()
    })
    return once(worker, 'listening').then(() => undefined)
  }

  await new Promise<void>((resolve, reject) => {
    const starting = Array.from({ length: count }, () => start(reject))
    Promise.all(starting).then(() => resolve(), reject)
  }).catch((error: unknown) => {
    isStopping = true
    for (const { worker } of colleagues) worker.process.kill('SIGKILL')
    throw error
  })

  return {
    async tell(news) {
      const listening = [...colleagues].filter(({ isListening }) => isListening)
      await Promise.all(listening.map((colleague) => tellOne(colleague, news)))
    },
    applicationAt(address) {
      application = address
      for (const { worker, isListening } of colleagues)
        if (isListening) send(worker, { say: 'application', at: address })
    },
    async stop() {
      isStopping = true
      await Promise.all(
        [...colleagues].map(async ({ worker }) => {
          const ended = once(worker, 'exit')
          send(worker, { say: 'stop' })
          await ended
        }),
      )
    },
    kill() {
      isStopping = true
      for (const { worker } of colleagues) worker.process.kill('SIGKILL')
    },
  }
}

/** A worker takes in news within a thousandth of a second. One that does not hangs, and may send what is no longer true. */
const MOST_PATIENCE_MS = 2000
