import { isPageForPeople } from '@/sites/site-state'
import type { Manifest, Pass } from './page-store'

/** Paths of one look at the site. */
type Work = { rendered: readonly string[]; removed: readonly string[]; failed: readonly string[] }

/**
 * The recent work of a site with what was done just now in front; what followed within moments counts as one. Of what is
 * published for machines only a failure is news.
 */
export function withPass(
  { recent, failures }: Pick<Manifest, 'recent' | 'failures'>,
  { rendered, removed, failed }: Work,
  now: Date = new Date(),
): Pass[] {
  // A page that fails again each time that it is tried is no news.
  const newlyFailed = failed.filter((path) => !(path in failures))
  const pass: Pass = {
    at: now.toISOString(),
    rendered: few(rendered.filter(isPageForPeople)),
    removed: few(removed.filter(isPageForPeople)),
    failed: few(newlyFailed),
  }
  if (pass.rendered.count + pass.removed.count + pass.failed.count === 0) return recent
  const [last, ...older] = recent
  const belongsTogether = last && now.getTime() - Date.parse(last.at) < TOGETHER_MS
  return (belongsTogether ? [merged(pass, last), ...older] : [pass, ...recent]).slice(0, PASSES_KEPT)
}

const TOGETHER_MS = 5000
const PASSES_KEPT = 30
const PATHS_KEPT = 5

type Counted = Pass['rendered']

function few(paths: readonly string[]): Counted {
  return { count: paths.length, paths: paths.slice(0, PATHS_KEPT) }
}

function merged(pass: Pass, last: Pass): Pass {
  const both = (kind: 'rendered' | 'removed' | 'failed'): Counted => ({
    count: last[kind].count + pass[kind].count,
    paths: [...new Set([...last[kind].paths, ...pass[kind].paths])].slice(0, PATHS_KEPT),
  })
  return { at: pass.at, rendered: both('rendered'), removed: both('removed'), failed: both('failed') }
}
