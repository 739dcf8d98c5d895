import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** A request that the front door lets through, as the application is to see it. */
export type Pass = {
  /** What it is about; `site` is a practice's page, which only development has drawn for each request. */
  kind: 'admin' | 'form' | 'ready' | 'search' | 'site' | 'static'
  /** The address by which the application knows what was asked for. */
  url: string
  /** The headers that may reach the application, with what the door says of host, scheme and reader's address. */
  headers: IncomingHttpHeaders
  /** Whether the reader came over https. */
  isHttps: boolean
}

/** What stands behind the front door: in the same process in development, in one of its own in production. */
export type Application = {
  /** Answers a request that was let through. Rejects when it cannot. */
  handle: (passed: { request: IncomingMessage; response: ServerResponse; pass: Pass }) => Promise<void>
  /** Takes over a connection that is to become a web socket. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
}
