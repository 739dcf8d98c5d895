import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Pass } from './pass'

/** What the front door says of a request on the private socket. From readers it is never taken (`request-headers.ts`). */
export function sealPass({ kind, isHttps }: Pass): IncomingHttpHeaders {
  return { [SEAL]: `${kind} ${isHttps ? 'https' : 'http'}` }
}

/** The pass of a request on the private socket; null when it did not come from the front door. */
export function openPass({ headers: all, url = '' }: IncomingMessage): Pass | null {
  const { [SEAL]: seal, connection: _, ...headers } = all
  const [, kind, scheme] = /^(admin|form|ready|search|site|static) (https?)$/.exec(String(seal)) ?? []
  return kind === undefined ? null : { kind: kind as Pass['kind'], url, headers, isHttps: scheme === 'https' }
}

export const SEAL = 'x-front-door'
