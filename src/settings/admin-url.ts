import { normaliseHost } from '@/sites/normalise-host'

/**
 * The origin of the admin's address, without a trailing slash: `https://admin.example.org`.
 * Null for anything that is not an http or https address of a host, or that has a path, query, or user in it.
 */
export function parseAdminUrl(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isBare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  return isWeb && isBare && normaliseHost(url.hostname) !== null ? url.origin : null
}
