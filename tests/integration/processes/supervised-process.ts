import { fork } from 'node:child_process'
import cluster from 'node:cluster'
import path from 'node:path'
import { supervise } from '@/start/supervise'

/*
 * The supervisor as `npm start` runs it, with the real workers and the real lines between the processes, but with a few
 * lines in place of Next and the database (`small-application.ts`). Its settings are those of its environment.
 */
const [application = ''] = process.argv.slice(2)

process.on('message', () => {
  const workers = Object.values(cluster.workers ?? {}).map((worker) => worker?.process.pid)
  process.send?.({ workers })
})
// The channel to the test is no reason to stay.
process.channel?.unref()

await supervise({
  root: path.resolve(import.meta.dirname, '../../..'),
  output: process.stdout,
  startApplication: (address) =>
    fork(application, [address], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
}).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
