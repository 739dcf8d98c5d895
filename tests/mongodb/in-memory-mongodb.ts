import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NoMongodb, RunningMongodb } from './running-mongodb'

const NAME = 'mongo-java-server 1.47.0 (in memory)'
const SECONDS_TO_START = 60

/**
 * Starts an in-memory server that speaks MongoDB's protocol, with Java and a library that Maven fetches.
 * Takes a folder for the list of library files. Returns the reason, as a sentence, where that cannot be done.
 * The server has no transactions and lacks part of MongoDB's aggregation language, hence `cosmosdb`.
 */
export async function startInMemoryMongodb({
  folder,
}: {
  folder: string
}): Promise<RunningMongodb | NoMongodb> {
  if (!isAtHand('java', '-version')) return notRun('Java was not found')
  if (!isAtHand('mvn', '--version')) return notRun('Maven was not found')

  const classpath = fetchLibrary(folder)
  if ('failure' in classpath) return notRun(`Maven could not fetch the test server (${classpath.failure})`)

  const child = spawn('java', ['-XX:-UsePerfData', '-cp', classpath.found, fileOf('Launcher.java')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const port = await portOf(child)
  return {
    url: `mongodb://127.0.0.1:${port}/practice-press-test`,
    name: NAME,
    compatibility: 'cosmosdb',
    stop: () => stop(child),
  }
}

function notRun(reason: string): NoMongodb {
  return {
    skipped: `The tests on MongoDB were not run: ${reason}; install Java 17 and Maven, or start a server with "docker compose up -d mongo" and set TEST_MONGODB_URL to its address.`,
  }
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

function isAtHand(command: string, question: string): boolean {
  return spawnSync(command, [question], { stdio: 'ignore' }).status === 0
}

/** Maven keeps what it fetched in its own repository; only the list of those files is written to `folder`. */
function fetchLibrary(folder: string): { found: string } | { failure: string } {
  const list = path.join(folder, 'mongodb-classpath.txt')
  const pom = fileOf('pom.xml')
  const maven = spawnSync(
    'mvn',
    ['-q', '-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${list}`],
    { encoding: 'utf8' },
  )
  if (maven.status === 0) return { found: readFileSync(list, 'utf8').trim() }
  const lines = `${maven.stdout}\n${maven.stderr}`.split('\n').filter((line) => line.includes('ERROR'))
  return { failure: lines[0]?.trim() ?? `exit code ${String(maven.status)}` }
}

/** The launcher prints the port as its first line; whatever else happens is told with the launcher's own words. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = ''
    let errors = ''
    const fail = (what: string) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Error(`The in-memory MongoDB ${what}. It said: ${errors.trim() || 'nothing'}`))
    }
    const timer = setTimeout(() => {
      fail(`did not start within ${SECONDS_TO_START} seconds`)
    }, SECONDS_TO_START * 1000)
    child.once('error', (error) => {
      fail(`could not be started: ${error.message}`)
    })
    child.once('exit', (code) => {
      fail(`ended with exit code ${String(code)}`)
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-2000)
    })
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const port = /^(\d+)\n/.exec(output)?.[1]
      if (port === undefined) return
      clearTimeout(timer)
      child.removeAllListeners('exit')
      resolve(Number(port))
    })
  })
}

/** The end of its input asks the launcher to end; it is not asked twice. */
function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    child.stdin?.end()
  })
}
