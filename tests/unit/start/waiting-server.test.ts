import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
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
})
