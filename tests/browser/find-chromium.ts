import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'

/** How every test starts the browser: no sandbox (containers have none), no network of its own. */
export const CHROMIUM_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']
const PACKAGES = ['chromium', 'fonts-liberation']

/**
 * Returns the path of a Chromium: Playwright's own, else the system's, else Debian's, which it installs when it may.
 * `say` is told before anything is installed. Throws one sentence that says what to do when there is none.
 */
export function findChromium(say: (message: string) => void = () => undefined): string {
  const found = playwrightsOwn() ?? onPath() ?? installed(say)
  if (found !== undefined) return found
  throw new Error(
    'No browser was found for the end-to-end tests: run "npx playwright install chromium", or install your system’s chromium package, and try again.',
  )
}

function playwrightsOwn(): string | undefined {
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Only root on a system with apt-get may install; a failed installation is told, never hidden. */
function installed(say: (message: string) => void): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) {
    return undefined
  }
  say(`No browser was found: installing ${PACKAGES.join(' and ')} with apt-get.`)
  aptGet(['update', '-q'])
  aptGet(['install', '-q', '-y', '--no-install-recommends', ...PACKAGES])
  return onPath()
}

function aptGet(options: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = spawnSync('apt-get', options, { encoding: 'utf8', env: environment })
  if (run.status === 0) return
  const reason = run.stderr.trim().split('\n').at(-1) ?? ''
  throw new Error(
    `The browser could not be installed: "apt-get ${options.join(' ')}" failed (${reason}). Install chromium by hand and try again.`,
  )
}
