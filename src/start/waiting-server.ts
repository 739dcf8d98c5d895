import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { refuse } from '@/delivery/refuse'
import type { FrontDoor } from '@/server'

/**
 * A server for the time before anything can be answered: it holds the port, so that nobody takes it during a
 * build, and tells readers to come back in a moment. `open` hands everything to the front door.
 * Web sockets wait meanwhile: in development Payload asks for one, to hear of changed collections, while the
 * server is still starting, and asks only once.
 */
export function createWaitingServer(): { server: Server; open: (door: FrontDoor) => void } {
  const server = createServer((_, response) => refuse(response, 503))
  let open: (door: FrontDoor) => void = () => undefined
  const opened = new Promise<FrontDoor>((resolve) => (open = resolve))

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    void opened.then(({ onUpgrade }) => onUpgrade(request, socket, head))
  })
  void opened.then(({ onRequest }) => server.removeAllListeners('request').on('request', onRequest))
  return { server, open: (door) => open(door) }
}
