import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { FromApplication, ToApplication } from './messages'
import { growingPause } from './growing-pause'
import { StartProblem } from './problem'
import type { Workers } from './workers'

type Ready = Extract<FromApplication, { say: 'ready' }>

/** The process of the application, as the supervisor has it. */
export type ApplicationChild = {
  /** Resolves when it answers for the first time; rejects when its first start fails. */
  ready: Promise<Ready>
  /** Ends when the publisher has ended its page and the database is closed. */
  stop: () => Promise<void>
  kill: () => void
}

/**
 * Runs the application in a process of its own, and starts it again when it ends. Meanwhile the workers know that it is
 * away. A first start that fails is final: somebody is watching, and can put right what it said.
 *
 * @param start begins the process; it is to listen at this address, a new one each time
 */
export function keepApplication({
  start,
  addressOf,
  workers,
  report,
}: {
  start: (address: string) => ChildProcess
  addressOf: (turn: number) => string
  workers: Workers
  report: (sentence: string) => void
}): ApplicationChild {
  const pause = growingPause({ firstMs: 1000, mostMs: 60_000 })
  let child: ChildProcess | null = null
  let turn = 0
  let wasReady = false
  let isStopping = false
  let settle: { resolve: (ready: Ready) => void; reject: (problem: Error) => void }
  const ready = new Promise<Ready>((resolve, reject) => (settle = { resolve, reject }))

  const begin = () => {
    const address = addressOf(++turn)
    const own = start(address)
    child = own
    own.on('message', (message: FromApplication) => {
      if (message.say === 'news') {
        void workers.tell(message.news).then(() => tell(own, { say: 'known', id: message.id }))
        return
      }
      workers.applicationAt(address)
      if (wasReady) report('The application is back.')
      wasReady = true
      settle.resolve(message)
    })
    own.once('exit', (code, signal) => {
      child = null
      if (isStopping) return
      const how = signal ?? `exit code ${code}`
      // It has said itself, in a sentence, what is wrong; only of what was killed nobody has heard yet.
      if (!wasReady) return settle.reject(new FailedStart(how, signal === null))
      workers.applicationAt(null)
      // It may have changed a page, and ended before it could say so.
      void workers.tell({ of: 'anything' })
      const wait = pause.next()
      report(
        `The application ended (${how}). Published pages go on; it is started again in ${wait / 1000} s.`,
      )
      setTimeout(() => {
        if (!isStopping) begin()
      }, wait)
    })
  }
  begin()

  return {
    ready,
    async stop() {
      isStopping = true
      if (!child) return
      const ended = once(child, 'exit') as Promise<[number | null]>
      tell(child, { say: 'stop' })
      await ended
    },
    kill() {
      isStopping = true
      child?.kill('SIGKILL')
    },
  }
}

/** The application ended before it was ready. */
export class FailedStart extends StartProblem {
  constructor(
    how: string,
    /** Whether it has told the person itself what to do. */
    readonly wasExplained: boolean,
  ) {
    super(`The application ended before it was ready (${how}): start it again.`)
  }
}

function tell(child: ChildProcess, message: ToApplication): void {
  if (child.connected) child.send(message, () => undefined)
}
