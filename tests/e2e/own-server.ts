import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../free-port'
import type { TestServer } from './server'
import { environmentFor } from './start-server'

/** A whole server of one test's own, which may be killed: no demonstration, an empty database. */
export type OwnServer = {
  start: () => Promise<void>
  /** Ends the process that `npm start` is, or the one with the admin and the publisher, in the middle of whatever it does. */
  kill: (which: 'supervisor' | 'application') => Promise<void>
  /** Resolves when it has said this again. */
  says: (words: string) => Promise<void>
  /** Calls REST; null when no answer came, or one that is not to be relied on. */
  call: (method: string, path: string, body?: object) => Promise<Record<string, unknown> | null>
  read: (host: string, path: string) => Promise<{ status: number; body: string }>
  end: () => Promise<void>
}

export async function ownServer(): Promise<OwnServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'practice-press-own-'))
  const port = await freePort()
  const server: Omit<TestServer, 'logFile' | 'mailFile'> = {
    port,
    adminUrl: `http://localhost:${port}`,
    email: 'admin@example.org',
    password: 'only for a server that is killed',
    dataDir: path.join(folder, 'data'),
    mediaDir: path.join(folder, 'media'),
    smtpUrl: '',
  }
  let child: ChildProcess | null = null
  let output = ''
  let token: string | null = null

  const says = async (words: string) => {
    const before = output.split(words).length
    while (output.split(words).length === before) await once(running().stdout ?? running(), 'data')
  }
  const running = () => {
    if (!child) throw new Error('The server does not run.')
    return child
  }
  const call: OwnServer['call'] = async (method, address, body) => {
    try {
      const response = await fetch(`${server.adminUrl}/api${address}`, {
        method,
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
        body: JSON.stringify(body),
      })
      const answer = (await response.json()) as Record<string, unknown>
      return response.ok ? answer : null
    } catch {
      return null
    }
  }
  return {
    says,
    call,
    async start() {
      child = spawn(process.execPath, ['src/start.mjs'], {
        env: { ...environmentFor(server), DEMO_CONTENT: 'no', ACCESS_LOG: 'no' },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
      await says('Ready after')
      token ??= String((await call('POST', '/users/login', server))?.token)
    },
    async kill(which) {
      const own = running()
      if (which === 'supervisor') {
        const ended = once(own, 'exit')
        own.kill('SIGKILL')
        await ended
        return
      }
      const { stdout } = spawnSync('pgrep', ['-P', String(own.pid), '-f', 'start.mjs --application'])
      process.kill(Number(stdout.toString().trim()), 'SIGKILL')
    },
    read: (host, page) =>
      new Promise((resolve, reject) => {
        request({ port, host: '127.0.0.1', path: page, headers: { host }, agent: false }, (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', reject)
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
          )
        })
          .on('error', reject)
          .end()
      }),
    async end() {
      if (child && child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit')
        child.kill('SIGTERM')
        await ended
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
