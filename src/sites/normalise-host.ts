import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'

/**
 * The one spelling of a host: lower case, punycode, no port, no trailing dot.
 * Takes what a browser sends as `Host` or what a person types as a host, and returns null for anything that
 * is not a host name, an IPv4 address or an IPv6 address in square brackets. Never throws; idempotent.
 */
export function normaliseHost(value: string): string | null {
  const bracketed = bracketedAddress.exec(value)
  if (bracketed?.[1] !== undefined) return normaliseAddress(bracketed[1])

  const [, name] = nameAndPort.exec(value) ?? []
  if (name === undefined || /^xn--$/i.test(name)) return null

  const ascii = domainToASCII(name).replace(/\.$/, '')
  return isHostName(ascii) ? ascii : null
}

/**
 * The same for a practice's host, as an editor types it: an address made of numbers or a bare `localhost`
 * belongs to the admin alone, so both come back as null.
 */
export function normaliseSiteHost(value: string): string | null {
  const host = normaliseHost(value.trim())
  return host === null || host === 'localhost' || isAddress(host) ? null : host
}

/** Whether a normalised host can only mean this machine: `localhost`, a name below it, 127.0.0.0/8 or [::1]. */
export function isLocalHost(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.')
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]'
}

const bracketedAddress = /^\[([0-9a-f:.]{2,45})\](?::\d{1,5})?$/i

// domainToASCII itself decodes percent signs and cuts at a slash: what could mislead it is refused before.
// eslint-disable-next-line no-control-regex -- control characters are exactly what must not pass
const nameAndPort = /^([^\u0000-\u0020\u007f"#%/:<>?@[\\\]^`{|}]{1,253})(?::\d{1,5})?$/

function normaliseAddress(address: string): string | null {
  return isIP(address) === 6 ? new URL(`http://[${address}]`).hostname : null
}

function isHostName(ascii: string): boolean {
  return ascii.length > 0 && ascii.length <= 253 && ascii.split('.').every((label) => isLabel.test(label))
}

const isLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

function isAddress(host: string): boolean {
  return host.startsWith('[') || isIP(host) !== 0
}
