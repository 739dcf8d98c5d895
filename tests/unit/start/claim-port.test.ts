import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { claimPort } from '@/start/claim-port'

describe('claimPort', () => {
  it('should say that the port is taken, and how to choose another', async () => {
    const first = createServer()
    await claimPort(first, 0)
    const { port } = first.address() as AddressInfo

    await expect(claimPort(createServer(), port)).rejects.toThrow(
      `Port ${port} is already in use: stop the program that uses it, or choose another port, such as: PORT=${port + 1} npm start.`,
    )

    first.close()
  })
})
