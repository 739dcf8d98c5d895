import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { settingNames } from '@/settings'
import { freePort } from '../free-port'
import { startSmtpServer } from '../smtp/smtp-server'
import { publishServer, type TestServer } from './server'

/** The first start on a machine also builds, which takes minutes there. */
const MINUTES_TO_START = 15
const SECONDS_TO_STOP = 20

/**
 * Starts the real server, as `npm start` does, with a database, folders and a port of its own, and the demonstration
 * content. Returns what ends it again. Throws a sentence, under the server's own words, when it does not come up.
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'practice-press-server-'))
  const port = await freePort()
  const mailFile = path.join(folder, 'mails.txt')
  const smtp = await startSmtpServer((mail) => appendFileSync(mailFile, `${JSON.stringify(mail)}\n`))
  const server: TestServer = {
    port,
    adminUrl: `http://localhost:${port}`,
    email: 'admin@example.org',
    password: randomBytes(12).toString('hex'),
    dataDir: path.join(folder, 'data'),
    mediaDir: path.join(folder, 'media'),
    smtpUrl: smtp.url,
    logFile: path.join(folder, 'server.log'),
    mailFile,
  }
  const child = spawn(process.execPath, ['src/start.mjs'], {
    env: environmentFor(server),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => appendFileSync(server.logFile, chunk))
  const close = async () => {
    await end(child)
    await smtp.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await ready(child)
  } catch (error) {
    await close()
    throw error
  }
  publishServer(server)
  return close
}

/** Every setting is given, if only as empty: the person's own, in the shell or in .env, could name a real database. */
export function environmentFor(server: Omit<TestServer, 'logFile' | 'mailFile'>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...Object.fromEntries(settingNames.map((name) => [name, ''])),
    NODE_ENV: 'production',
    PORT: String(server.port),
    ADMIN_URL: server.adminUrl,
    ADMIN_EMAIL: server.email,
    ADMIN_PASSWORD: server.password,
    DATA_DIR: server.dataDir,
    MEDIA_DIR: server.mediaDir,
    SMTP_URL: server.smtpUrl,
    MAIL_FROM: 'Practice Press <press@example.org>',
    ACCESS_LOG: 'yes',
  }
}

/** Shows what the server says until it says "Ready", so that a long build is not mistaken for a standstill. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = (what: string) => {
      clearTimeout(timer)
      reject(new Error(`The server ${what}. What it said stands above.`))
    }
    const timer = setTimeout(() => {
      fail(`was not ready within ${MINUTES_TO_START} minutes`)
    }, MINUTES_TO_START * 60_000)
    const listen = (chunk: Buffer) => {
      output += chunk.toString()
      process.stdout.write(chunk)
      if (!/^Ready/m.test(output)) return
      clearTimeout(timer)
      child.stdout?.off('data', listen).resume()
      child.removeAllListeners('exit')
      resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', (chunk: Buffer) => process.stderr.write(chunk))
    child.once('error', (error) => {
      fail(`could not be started: ${error.message}`)
    })
    child.once('exit', (code) => {
      fail(`ended with exit code ${String(code)}`)
    })
  })
}

/** Asks the server to end, as an operator would, and ends it for good when it does not. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS_TO_STOP * 1000)
  child.kill('SIGTERM')
  await ended
  clearTimeout(timer)
}
