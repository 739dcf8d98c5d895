import type { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { answerSite } from '@/delivery/answer-site'
import type { Handler } from '@/delivery/capture'
import type { PageAnswer } from '@/delivery/page-answer'

const page = `<html><head><script src="/a.js"></script></head><body><main>${'text '.repeat(1000)}</main></body></html>`

/** Stands in for Next: a page, a picture, a failing page, and nothing else. */
const handle: Handler = (request, response) => {
  if (request.url === '/sites/moorlands/nothing') answerOfThisPage().status = 404
  const [status, type, body] = pages[request.url ?? ''] ?? [
    404,
    'text/html',
    '<html id="__next_error__"></html>',
  ]
  response.writeHead(status, { 'Content-Type': type, 'X-Nextjs-Cache': 'HIT', Vary: 'rsc' }).end(body)
  return Promise.resolve()
}
const pages: Record<string, [number, string, string]> = {
  '/sites/moorlands': [200, 'text/html; charset=utf-8', page],
  '/sites/moorlands/nothing': [
    200,
    'text/html; charset=utf-8',
    '<main>Page not found<script>1</script></main>',
  ],
  '/sites/moorlands/robots.txt': [200, 'text/plain', 'User-agent: *'],
  '/sites/moorlands/broken': [500, 'text/html', '<html id="__next_error__"></html>'],
  '/sites/moorlands/media/a.webp': [200, 'image/webp', '<script>not a document</script>'],
  '/sites/moorlands/media/none.webp': [404, 'text/plain', 'This picture does not exist.'],
}

/** As a page of the framework's own bundle finds it. */
function answerOfThisPage(): PageAnswer {
  const answers = (globalThis as Record<symbol, unknown>)[Symbol.for('practice-press.answer')]
  return (answers as AsyncLocalStorage<PageAnswer>).getStore() ?? {}
}

let server = createServer()
afterEach(() => {
  server.close()
  server.closeAllConnections()
})

async function get(path: string, init: RequestInit = {}): Promise<Response> {
  server = createServer((request, response) => {
    request.url = `/sites/moorlands${path === '/' ? '' : path}`
    void answerSite({ handle, request, response, slug: 'moorlands' })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init)
}

describe('a practice’s document', () => {
  it('should be sent without scripts and without the framework’s headers', async () => {
    const answer = await get('/')

    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(page.replace('<script src="/a.js"></script>', ''))
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(answer.headers.has('x-nextjs-cache')).toBe(false)
  })

  it('should be sent packed to whoever can unpack it, and plainly to others', async () => {
    const packed = await get('/', { headers: { 'accept-encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(await packed.text()).toContain('<main>text ')
    server.close()

    const plain = await get('/', { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.has('content-encoding')).toBe(false)
    expect(await plain.text()).toContain('<main>text ')
  })

  it('should answer HEAD with the same head and no body', async () => {
    const answer = await get('/', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })

    expect(answer.status).toBe(200)
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(5000)
    expect(await answer.text()).toBe('')
  })

  it('should be left alone when it is not HTML', async () => {
    expect(await (await get('/robots.txt')).text()).toBe('User-agent: *')
  })
})

describe('what a practice does not have', () => {
  it('should be answered with the practice’s own words, and with the status that the page asks for', async () => {
    const answer = await get('/nothing')

    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('<main>Page not found</main>')
  })

  it('should be answered in a sentence when the framework itself finds no page', async () => {
    const answer = await get('/nothing/at/all')

    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('There is no page at this address.\n')
  })

  it('should be told plainly when a page fails', async () => {
    const answer = await get('/broken')

    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('Something went wrong on our side. Please try again in a few minutes.\n')
  })
})

describe('a practice’s pictures', () => {
  it('should pass through as they are, found or not', async () => {
    const found = await get('/media/a.webp')
    expect(found.status).toBe(200)
    expect(await found.text()).toBe('<script>not a document</script>')
    server.close()

    const missing = await get('/media/none.webp')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toBe('This picture does not exist.')
  })
})
