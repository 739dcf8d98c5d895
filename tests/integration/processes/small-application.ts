import { existsSync, writeSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import { servePrivately } from '@/start/private-server'
import { closers } from '@/start/stop'
import { linkToSupervisor } from '@/start/supervisor-link'

/* The smallest application: publishes what it is sent, and says what it sees. */
const [address = ''] = process.argv.slice(2)
const { DATA_DIR = '', START_WHEN = '' } = process.env
const say = (sentence: string) => writeSync(1, `${sentence}\n`)
const store = fileStore(path.join(DATA_DIR, 'published'))
const { beforeExit, closeAll } = closers()
const { tellWorkers, sayReady } = linkToSupervisor({ onStop: closeAll })

beforeExit(() => void say('The database is closed.'))
beforeExit(() => void say('The publisher has ended.'))
// A test that holds it back says when.
while (START_WHEN !== '' && !existsSync(START_WHEN)) await new Promise((resolve) => setTimeout(resolve, 50))
beforeExit(
  await servePrivately(
    {
      handle: ({ request, response, pass }) => answer(request, response, pass.url),
      upgrade: () => undefined,
    },
    address,
  ),
)
say(`application ${process.pid} at ${address}`)
sayReady({ adminUrl: 'http://localhost', practices: [], firstAdmin: null })

async function answer(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const site = 'moorlands'
  const page = searchParams.get('page') ?? ''
  switch (pathname) {
    case '/api/publish':
      say('publishing')
      await store.write(site, page, await encodePage(await textOf(request)))
      await tellWorkers({ of: 'page', site, path: page })
      return void response.end('published')
    case '/api/remove':
      await store.remove(site, page)
      await tellWorkers({ of: 'page', site, path: page })
      return void response.end('removed')
    case '/api/echo':
      response.writeHead(207, { 'X-Inner': 'yes', 'Keep-Alive': 'timeout=9', 'Set-Cookie': ['a=1', 'b=2'] })
      return void response.end(JSON.stringify({ ...request.headers, body: await textOf(request) }))
    case '/api/count': {
      let bytes = 0
      request.once('error', () => undefined)
      request.once('close', () => say(request.complete ? 'upload whole' : 'upload broken off'))
      request.on('data', (part: Buffer) => (bytes += part.length))
      say('counting')
      return void request.once('end', () => response.end(String(bytes)))
    }
    case '/api/early':
      response.writeHead(413)
      return void response.end('too large')
    case '/api/break':
      response.writeHead(200, { 'Content-Length': 100 }).write('half')
      return void setTimeout(() => response.destroy(), 50)
    case '/api/wait':
      say('waiting')
      return void setTimeout(() => response.end('waited'), 1500)
    default:
      response.end('INSIDE')
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
