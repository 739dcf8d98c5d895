import { createHash } from 'node:crypto'
import type { SiteState } from '@/sites/site-state'

/**
 * Everything that decides what a page says, as one short text: the build that rendered it and the present versions of
 * what it read. A page is up to date when the fingerprint of its reads has not changed.
 */
export function fingerprintOf({
  build,
  reads,
  state,
}: {
  build: string
  reads: readonly string[]
  state: SiteState
}): string {
  const versions = [...reads].sort().map((read) => `${read}@${state.versionOf(read) ?? ''}`)
  return sha256([build, ...versions].join('\n')).slice(0, 32)
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
