import type { Manifest } from './page-store'
import type { PlannedPage } from '@/sites/site-state'

/**
 * Where old addresses lead after documents have changed theirs. Chains become one step, and an address that is in use
 * again leads nowhere but to its page, so there are no loops.
 */
export function movedPaths(manifest: Manifest, planned: readonly PlannedPage[]): Manifest['moved'] {
  const inUse = new Set(planned.map(({ path }) => path))
  const now = new Map(planned.flatMap(({ document, path }) => (document ? [[document, path] as const] : [])))
  const before = [
    ...Object.entries(manifest.gone),
    ...Object.entries(manifest.pages).map(([path, { document }]) => [path, document] as const),
  ]
  const renamed = before.flatMap(([path, document]) => {
    const to = document === null ? undefined : now.get(document)
    return to === undefined || to === path ? [] : [[path, to] as const]
  })
  const steps = new Map([...Object.entries(manifest.moved), ...renamed])
  return Object.fromEntries(
    [...steps.keys()].flatMap((from) => {
      const to = inUse.has(from) ? null : endOf(from, steps, inUse)
      return to === null ? [] : [[from, to]]
    }),
  )
}

function endOf(from: string, steps: Map<string, string>, inUse: Set<string>): string | null {
  const seen = new Set([from])
  for (let at = steps.get(from); at !== undefined && !seen.has(at); at = steps.get(at)) {
    if (inUse.has(at)) return at
    seen.add(at)
  }
  return null
}
