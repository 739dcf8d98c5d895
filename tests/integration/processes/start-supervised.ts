import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import { EMPTY_MANIFEST } from '@/publishing/page-store'
import { practicesFile } from '@/publishing/practices-file'
import { settingNames } from '@/settings'
import { freePort } from '../../free-port'
import { bundle } from '../crash/bundle'

export const HOST = 'leek.example'
export const PICTURE = { path: '/media/knee-a1b2-640.webp', bytes: Buffer.alloc(20_000_000, 'knee') }

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** All processes of a server, with a practice at `leek.example` and an application at `localhost`. */
export type Supervised = {
  port: number
  dataDir: string
  child: ChildProcess
  said: () => string
  /** Resolves when it has said this, so many times. */
  says: (words: string, times?: number) => Promise<void>
  workers: () => Promise<number[]>
  /** Lets the application start, where it is held back. */
  letStart: () => Promise<void>
  /** The process of the application that was started last. */
  application: () => number
  /** Each request has a connection of its own, so that they go to all workers in turn. */
  ask: (asked: {
    host?: string
    path: string
    method?: string
    body?: string
    headers?: Record<string, string>
  }) => Promise<Answer>
  end: () => Promise<void>
}

export async function startSupervised({
  isHeldBack = false,
  settings = {},
}: { isHeldBack?: boolean; settings?: Record<string, string> } = {}): Promise<Supervised> {
  const folder = await mkdtemp(path.join(tmpdir(), 'practice-press-processes-'))
  const dataDir = path.join(folder, 'data')
  const goFile = path.join(folder, 'go')
  await publishInto(folder, dataDir)
  const port = await freePort()
  const child = fork(
    path.join(import.meta.dirname, 'supervised-process.ts'),
    [await bundle('tests/integration/processes/small-application.ts')],
    {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        ...Object.fromEntries(settingNames.map((name) => [name, ''])),
        NODE_ENV: 'production',
        ACCESS_LOG: 'no',
        DELIVERY_WORKERS: '2',
        PORT: String(port),
        DATA_DIR: dataDir,
        MEDIA_DIR: path.join(folder, 'media'),
        START_WHEN: isHeldBack ? goFile : '',
        ...settings,
      },
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (output += part.toString()))
  const says = async (words: string, times = 1) => {
    while (output.split(words).length <= times) await once(child.stdout ?? child, 'data')
  }
  const ask: Supervised['ask'] = ({ host = HOST, body, ...asked }) =>
    new Promise((resolve, reject) => {
      const headers = { ...asked.headers, host }
      request({ ...asked, headers, port, host: '127.0.0.1', agent: false }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.once('error', reject)
        response.once('end', () => {
          const { statusCode: status = 0, headers: given } = response
          resolve({ status, headers: given, body: Buffer.concat(parts).toString() })
        })
      })
        .on('error', reject)
        .end(body)
    })
  return {
    port,
    dataDir,
    child,
    said: () => output,
    says,
    ask,
    letStart: () => writeFile(goFile, ''),
    application: () => Number([...output.matchAll(/application (\d+)/g)].at(-1)?.[1]),
    async workers() {
      child.send('workers?')
      const [{ workers }] = (await once(child, 'message')) as [{ workers: number[] }]
      return workers
    },
    async end() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit')
        child.kill('SIGKILL')
        await ended
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function publishInto(folder: string, dataDir: string): Promise<void> {
  const published = path.join(dataDir, 'published')
  const store = fileStore(published)
  for (const page of ['/', '/guides/back', '/404'])
    await store.write('moorlands', page, await encodePage(`<h1>${page}</h1>`))
  await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, pictures: { 'knee-a1b2': 'moorlands' } })
  const practice = { id: '1', slug: 'moorlands', status: 'live' as const, hosts: [HOST] }
  await practicesFile(published).write([practice])
  await mkdir(path.join(folder, 'media/moorlands'), { recursive: true })
  await writeFile(path.join(folder, 'media/moorlands', path.basename(PICTURE.path)), PICTURE.bytes)
}
