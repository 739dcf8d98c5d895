import { join } from 'node:path'
import { accessLog, standardOutput } from '@/delivery/access-log'
import type { IslandFiles } from '@/delivery/island-files'
import { pageMemoryBytes } from '@/delivery/page-memory'
import { applicationAt } from '@/delivery/pass-on'
import { publishedSites } from '@/delivery/published-sites'
import { answerHeaders } from '@/delivery/security-headers'
import { fileStore } from '@/publishing/file-store'
import { inTurn } from '@/publishing/in-turn'
import { practicesFile } from '@/publishing/practices-file'
import { frontDoor } from '@/server'
import { settings as settingsOfProcess } from '@/settings'
import { replaceSites, siteDirectory } from '@/sites/site-directory'
import { builtIslands } from './built-islands'
import { codeOf } from './problem'
import { keepGoing } from './keep-going'
import type { FromWorker, News, ToWorker } from './messages'
import { connectionsOf, drained } from './stop'
import { createWaitingServer } from './waiting-server'

/*
 * One of the processes that hold the public port. It answers readers from published files and memory, and hands
 * everything else to the application, which it knows only as a socket: nothing of Next, Payload or React is loaded here
 * (`tests/unit/house/delivery-worker.test.ts`).
 */
const say = (message: FromWorker, then?: () => void) =>
  void process.send?.(message, undefined, undefined, then)
const report = (error: unknown, what: string) => console.error(what, error)

// A terminal sends Ctrl+C to all processes at once: when to stop, and in which order, is the supervisor's to say.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
keepGoing(report)

const settings = settingsOfProcess()
const publishedFolder = join(settings.dataDir, 'published')
const published = publishedSites({
  store: fileStore(publishedFolder),
  limitBytes: pageMemoryBytes({ workers: settings.deliveryWorkers }),
})
const practices = practicesFile(publishedFolder)
const log =
  (settings.accessLog ?? (settings.mode === 'production' && !process.stdout.isTTY))
    ? accessLog(standardOutput())
    : null
let application: string | null = null
let islands: Promise<IslandFiles> | null = null
let practicesVersion: string | null = null

const { server, open } = createWaitingServer({ webSockets: false })
const connections = connectionsOf(server)
const door = frontDoor({
  adminUrl: settings.adminUrl,
  directory: siteDirectory,
  published,
  mediaDir: settings.mediaDir,
  islands: currentIslands,
  application: applicationAt({ addressOf: () => application, headersOf: answerHeaders({ dev: false }) }),
  trustedProxy: settings.trustedProxy,
  log,
  onError: (error) => report(error, 'A request failed.'),
})

const oneAtATime = inTurn()
process.on('message', (message: ToWorker) => {
  // Not in turn: until the last answer has gone out, what changes meanwhile is still to be heard.
  if (message.say === 'stop') return void stop()
  oneAtATime(() => hear(message)).catch((error: unknown) => {
    // What was not understood may be what must no longer be sent: another worker begins with what is true.
    report(error, 'A delivery worker could not take in what it was told.')
    process.exit(1)
  })
})
say({ say: 'hello' })

async function hear(message: Exclude<ToWorker, { say: 'stop' }>): Promise<void> {
  switch (message.say) {
    case 'begin':
      application = message.application
      await readPractices()
      listen()
      return
    case 'application':
      application = message.at
      return
    case 'news':
      await takeIn(message.news)
      return say({ say: 'known', id: message.id })
  }
}

async function stop(): Promise<void> {
  await drained(server, { connections })
  log?.flush()
  process.exit(0)
}

async function takeIn(news: News): Promise<void> {
  switch (news.of) {
    case 'page':
      return published.forgetPage(news.site, news.path)
    case 'tables':
      return published.forgetTables(news.site)
    case 'practices':
      return knowPractices(news.practices)
    case 'build':
      islands = null
      return
    case 'anything':
      published.forgetEverything()
      islands = null
      return readPractices()
  }
}

function currentIslands(): Promise<IslandFiles> {
  islands ??= builtIslands(process.cwd())
  // While a build is under way there are none: the next reader asks again.
  islands.catch(() => (islands = null))
  return islands
}

async function readPractices(): Promise<void> {
  practicesVersion = await practices.version()
  const known = await practices.read()
  if (known) knowPractices(known)
}

function knowPractices(known: Parameters<typeof replaceSites>[0]): void {
  replaceSites(known)
  door.forgetHosts()
  open(door)
}

function listen(): void {
  server.once('error', (error) => {
    say({ say: 'cannot listen', code: codeOf(error), message: error.message }, () => process.exit(1))
  })
  server.listen(settings.port)
  // For what changes without a word, such as a folder that was put back by hand.
  setInterval(() => {
    oneAtATime(lookAgain).catch((error: unknown) => report(error, 'Published pages could not be looked at.'))
  }, LOOK_AGAIN_MS).unref()
}

async function lookAgain(): Promise<void> {
  await published.lookAgain()
  if ((await practices.version()) !== practicesVersion) await readPractices()
}

const LOOK_AGAIN_MS = 5000
