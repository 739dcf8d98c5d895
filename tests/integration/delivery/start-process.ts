import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import { EMPTY_MANIFEST } from '@/publishing/page-store'

export type ServerProcess = {
  port: number
  folder: string
  child: ChildProcess
  /** Everything that it has said. */
  said: () => string
  /** Resolves when it has said this. */
  says: (words: string) => Promise<void>
  /** What it holds in memory, in bytes, after everything that can be collected was. */
  memory: () => Promise<number>
  /** Every file below its folder, with its size and when it was last written. */
  files: () => Promise<string[]>
  /** Ends it, and removes its folder. */
  end: () => Promise<void>
}

/** The pages of both practices, and the picture of one of them. */
export const PAGES = {
  '/': '<h1>Home</h1>',
  '/guides/back': `<h1>Back pain</h1>${'<p>Keep moving.</p>'.repeat(500)}`,
  '/404': '<h1>Page not found</h1>',
}
const PICTURE = { path: '/media/knee-a1b2-640.webp', bytes: Buffer.alloc(1000, 'knee') }

/** Starts delivery as a process of its own, over a folder with two small practices: `leek.example`, `crewe.example`. */
export async function startProcess(): Promise<ServerProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'practice-press-delivery-'))
  await publishInto(folder)
  const child = fork(path.join(import.meta.dirname, 'server-process.ts'), [folder], {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let output = ''
  child.stdout?.on('data', (part: Buffer) => (output += part.toString()))
  const says = async (words: string) => {
    while (!output.includes(words)) await once(child.stdout ?? child, 'data')
  }
  await says('port ')
  return {
    port: Number(/port (\d+)/.exec(output)?.[1]),
    folder,
    child,
    said: () => output,
    says,
    async memory() {
      child.send('memory')
      const [{ bytes }] = (await once(child, 'message')) as [{ bytes: number }]
      return bytes
    },
    async files() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
      const facts = await Promise.all(files.map(async (file) => ({ file, ...(await stat(file)) })))
      return facts.map(({ file, size, mtimeMs }) => `${file} ${size} ${mtimeMs}`).sort()
    },
    async end() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
      await rm(folder, { recursive: true })
    },
  }
}

/** Sends bytes exactly as they are, and returns everything that comes back until the server closes. */
export async function sendRaw(port: number, bytes: string): Promise<string> {
  const socket = openSocket(port)
  socket.write(bytes, 'latin1')
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  await once(socket, 'close')
  return Buffer.concat(parts).toString('latin1')
}

/** A connection whose breaking is no fault of the test. */
export function openSocket(port: number): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => socket.destroy())
  return socket
}

async function publishInto(folder: string): Promise<void> {
  const store = fileStore(path.join(folder, 'published'))
  for (const site of ['moorlands', 'cheshire']) {
    for (const [page, html] of Object.entries(PAGES)) {
      await store.write(site, page, await encodePage(`<title>${site}</title>${html}`))
    }
  }
  await store.writeManifest('cheshire', EMPTY_MANIFEST)
  await store.writeManifest('moorlands', { ...EMPTY_MANIFEST, pictures: { 'knee-a1b2': 'moorlands' } })
  await mkdir(path.join(folder, 'media', 'moorlands'), { recursive: true })
  await writeFile(path.join(folder, 'media', 'moorlands', path.basename(PICTURE.path)), PICTURE.bytes)
}
