import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import { buildFingerprint } from './build-fingerprint'
import { buildIslands } from './islands'
import { StartProblem } from './problem'
import type { Progress } from './progress'

/**
 * Builds the pages and the admin, unless the last build was made from the very same sources. Takes about a
 * minute on two cores when it has to, and a few hundredths of a second when not.
 * Throws a `StartProblem` that ends in what the build said.
 */
export async function ensureBuild(root: string, progress: Progress): Promise<void> {
  const fingerprint = await buildFingerprint(root)
  if (fingerprint === (await lastFingerprint(root))) return

  await progress.step('Building pages and admin (about a minute, only after a change)', async (detail) => {
    await runBuild(root, detail)
    await buildIslands(root)
    await writeFile(recordOf(root), `${fingerprint}\n`)
  })
}

/** Null when there is no complete build: Next writes BUILD_ID last, and removes our record when it begins. */
async function lastFingerprint(root: string): Promise<string | null> {
  const [record, buildId] = await Promise.all([
    readOrNull(recordOf(root)),
    readOrNull(join(root, '.next/BUILD_ID')),
  ])
  return buildId === null ? null : (record?.trim() ?? null)
}

function recordOf(root: string): string {
  return join(root, '.next/practice-press-build')
}

async function readOrNull(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null)
}

async function runBuild(root: string, detail: (text: string) => void): Promise<void> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stopBuilding = () => child.kill()
  process.once('exit', stopBuilding)

  const said: string[] = []
  const listen = async (stream: NodeJS.ReadableStream) => {
    for await (const coloured of createInterface({ input: stream })) {
      const line = stripVTControlCharacters(coloured)
      if (!stackLine.test(line)) said.push(line)
      const [news] = stage.exec(line) ?? []
      if (news !== undefined) detail(news)
    }
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [code] = await Promise.all([ended, listen(child.stdout), listen(child.stderr)])
  process.off('exit', stopBuilding)
  if (code === 0) return
  throw new StartProblem(
    `The build failed: correct what it says below, then start again.\n\n${said.slice(-linesShownOnFailure).join('\n')}`,
  )
}

/** The stages of a build, as Next names them, out of all that it prints. */
const stage = /(?:Creating|Compiled|Compiling|Collecting|Generating|Finalizing)\b.*/

const stackLine = /^\s+at /

const linesShownOnFailure = 60
