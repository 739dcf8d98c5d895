import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Application } from '@/delivery/pass'
import { openPass } from '@/delivery/pass-seal'
import { refuse } from '@/delivery/refuse'

/**
 * Lets the delivery workers ask the application at a private address: what stands in a request there, its door's word
 * about host, scheme and reader's address included, is believed. Returns what ends it.
 */
export async function servePrivately(
  application: Application,
  address: string,
): Promise<() => Promise<void>> {
  const server = createServer(limits, (request, response) => {
    const pass = openPass(request, address)
    if (pass) void application.handle({ request, response, pass })
    else refuse(response, 400)
  })
  await once(server.listen(address), 'listening')
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      // The workers have drained before: what is left was cut off there.
      server.closeAllConnections()
    })
}

const limits = {
  // What the door lets through may have grown by what the door says.
  maxHeaderSize: 32_768,
}
