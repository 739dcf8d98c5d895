import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { capture } from '@/publishing/capture'

const asked = { url: '/sites/moorlands', headers: { host: 'leek.example', 'accept-encoding': 'br, gzip' } }

describe('capture', () => {
  it('should return status, headers and the whole body', async () => {
    const captured = await capture((_, response) => {
      response.writeHead(201, { 'Content-Type': 'text/html' })
      response.write('one ')
      response.end('two')
      return Promise.resolve()
    }, asked)

    expect(captured.status).toBe(201)
    expect(captured.headers).toMatchObject({ 'content-type': 'text/html' })
    expect(captured.body.toString()).toBe('one two')
  })

  it('should ask for the document plainly, whatever the reader’s browser can unpack', async () => {
    const captured = await capture((request, response) => {
      response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers }))
      return Promise.resolve()
    }, asked)

    expect(JSON.parse(captured.body.toString())).toEqual({
      method: 'GET',
      url: '/sites/moorlands',
      headers: { host: 'leek.example' },
    })
  })

  it('should return a body that holds blank lines, and a large one, unharmed', async () => {
    const body = `a\r\n\r\nb${'é'.repeat(200_000)}`
    const captured = await capture((_, response) => {
      response.end(body)
      return Promise.resolve()
    }, asked)

    expect(captured.body.toString()).toBe(body)
  })

  it('should take a large document as fast as it is written', async () => {
    const captured = await capture((_, response) => {
      Readable.from(Array.from({ length: 50 }, () => 'x'.repeat(10_000))).pipe(response)
      return Promise.resolve()
    }, asked)

    expect(captured.body).toHaveLength(500_000)
  })

  it('should pass on what the handler throws', async () => {
    await expect(capture(() => Promise.reject(new Error('a fault')), asked)).rejects.toThrow('a fault')
  })

  it('should not wait for an answer that broke off', async () => {
    const broken = capture((_, response) => {
      response.write('half of it')
      response.destroy()
      return Promise.resolve()
    }, asked)

    await expect(broken).rejects.toThrow('The answer for /sites/moorlands broke off.')
  })
})
