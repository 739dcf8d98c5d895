import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { sendReady } from '@/delivery/send-ready'
import { createWaitingServer } from '@/start/waiting-server'

describe('the waiting server', () => {
  it('should ask readers to come back, and let web sockets wait, until the door opens', async () => {
    const { server, open } = createWaitingServer({ webSockets: true })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    const address = `http://127.0.0.1:${port}`

    const early = await fetch(address)
    expect(early.status).toBe(503)
    expect(early.headers.get('retry-after')).toBe('5')

    const socket = connect(port, '127.0.0.1')
    socket.write('GET /_next/hmr HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    const greeting = once(socket, 'data')
    await once(server, 'upgrade')
    open({
      onRequest: (_, response) => response.end('open'),
      onUpgrade: (_, held) => held.end('hello'),
    })

    expect(String((await greeting)[0])).toBe('hello')
    expect(await (await fetch(address)).text()).toBe('open')
    server.closeAllConnections()
    server.close()
  })

  it('should say nothing of going on in the middle of an answer that waits behind another', async () => {
    const { server, open } = createWaitingServer({ webSockets: false })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const waiting: (() => void)[] = []
    open({
      onRequest: ({ url }, response) => {
        if (url === '/slow') return void waiting.push(() => response.end('slow'))
        const bytes = Buffer.from('Content-Length: 4\r\n\r\npage')
        if (!sendReady(response, bytes, { isHttps: false })) response.end('last')
        for (const answer of waiting.splice(0)) answer()
      },
      onUpgrade: () => undefined,
    })
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    let text = ''
    socket.on('data', (part: Buffer) => (text += part.toString()))
    const ask = (path: string, header: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n${header}\r\n\r\n`
    const expecting = ask('/page', 'Expect: 100-continue')
    socket.write(ask('/slow', 'A: b') + expecting + ask('/page', 'Connection: close'))
    await once(socket, 'close')
    expect(text).not.toContain('100 Continue')
    expect(text).toMatch(/slowHTTP\/1\.1 200 OK\r\n[^<]*Content-Length: 4\r\n\r\npage/)
    server.close()
  })

  it('should tell who is too slow to finish the request that it took too long', async () => {
    const { server } = createWaitingServer({ webSockets: false })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const reader = connect((server.address() as AddressInfo).port, '127.0.0.1')
    const [held] = (await once(server, 'connection')) as [Socket]
    // As Node says it, a quarter of a minute later.
    server.emit('clientError', Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), held)
    const [answer] = (await once(reader, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 408 [\s\S]*took too long/)
    await once(reader, 'close')
    server.close()
  })
})
