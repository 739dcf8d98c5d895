import { createServer } from 'node:http'
import next from 'next'
import type { Next } from '@/application'

/**
 * Prepares Next behind our own server: in production from the current build, in development compiling on
 * demand, with hot reload.
 */
export async function prepareNext(options: {
  dev: boolean
  root: string
  port: number
}): Promise<Next & { close: () => Promise<void> }> {
  const { dev, root, port } = options
  // Next answers every upgrade of the server it is told of, from its first request on. It is told of one that
  // never listens: what the front door lets through reaches it from there, and waits there for that request.
  const upgrades = createServer()
  const waiting: UpgradeArguments[] = []
  const app = next({ dev, dir: root, hostname: 'localhost', port, httpServer: upgrades })
  await app.prepare()
  const handle = app.getRequestHandler()

  return {
    async handle(request, response) {
      const answered = handle(request, response)
      for (const upgrade of waiting.splice(0)) upgrades.emit('upgrade', ...upgrade)
      await answered
    },
    upgrade(...upgrade) {
      if (!upgrades.emit('upgrade', ...upgrade)) waiting.push(upgrade)
    },
    close: () => app.close(),
  }
}

type UpgradeArguments = Parameters<Next['upgrade']>
