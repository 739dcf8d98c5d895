import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Pass } from './pass'

/**
 * What the front door says of a request on the private socket. From readers it is never taken (`request-headers.ts`),
 * and it proves that its writer knows where the socket is: whoever could slip a request in between would not.
 *
 * @param address of the private socket, which has a part that nobody can guess
 */
export function sealPass({ kind, isHttps }: Pass, address: string): IncomingHttpHeaders {
  return { [SEAL]: `${kind} ${isHttps ? 'https' : 'http'} ${proofOf(address)}` }
}

/** The pass of a request on the private socket at that address; null when it did not come from the front door. */
export function openPass({ headers: all, url = '' }: IncomingMessage, address: string): Pass | null {
  const { [SEAL]: seal, connection: _, ...headers } = all
  const [, kind, scheme, proof] =
    /^(admin|form|ready|search|site|static) (https?) (\w+)$/.exec(String(seal)) ?? []
  if (kind === undefined || proof !== proofOf(address)) return null
  return { kind: kind as Pass['kind'], url, headers, isHttps: scheme === 'https' }
}

function proofOf(address: string): string {
  return createHash('sha256').update(address).digest('hex')
}

export const SEAL = 'x-front-door'
